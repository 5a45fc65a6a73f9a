package org.tumen.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.Length;

/**
 * What every kind of entry has in the store: its id, its place in each order, and the document that is answered with.
 * Public fields, as Panache has them.
 */
@MappedSuperclass
public abstract class Entry {

    @Id
    public String id;

    /** Place in the order of the collection, from 1: by date for events, by id for all others. */
    @Column(nullable = false, unique = true)
    public int position;

    /** The entry as it goes over the wire, rendered once at load. */
    @Column(nullable = false, length = Length.LONG32)
    public String document;

    /** How to cite the entry, rendered likewise; beside the document, since lists do without it. */
    @Column(nullable = false, length = Length.LONG32)
    public String citeAs;
}
