package org.tumen.store;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.TreeSet;

/** An entry that is known by names. */
@MappedSuperclass
public abstract class Named extends Entry {

    /** A form has up to 200 letters, and compatibility forms may make several letters of one, U+FDFA eighteen. */
    private static final int FOLDED = 4000;

    /** Place in the order of the English names, from 1. */
    @Column(nullable = false)
    public int positionEn;

    /** Place in the order of the Japanese names, from 1. */
    @Column(nullable = false)
    public int positionJa;

    /** Every form of the name, folded as {@link org.tumen.dataset.Names#fold} does. */
    @ElementCollection
    @Column(length = FOLDED)
    public Set<String> forms = new TreeSet<>();
}
