package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.tumen.store.event.Event;

/**
 * An entry that is known by names: its id and its place in the order of these, what can be asked of it, and the document that is
 * answered with. Public fields, as Panache has them.
 */
@MappedSuperclass
public abstract class NamedEntity {

    /** In characters, about as many as H2 keeps in a row: an entry has some forms, and a form up to 200. */
    private static final int FOLDED = 1_000_000;

    @Id
    public String id;

    /** Place in the order of ids, from 1. */
    @Column(nullable = false, unique = true)
    public int position;

    /** The entry as it goes over the wire, rendered once at load. */
    @Column(nullable = false, length = Event.LONGEST)
    public byte[] document;

    /**
     * Every form of the name, folded as {@link org.tumen.dataset.names.NameResolver#fold} does, each on a line of its own: none has an
     * end of line in it.
     */
    @Column(nullable = false, length = FOLDED)
    public String forms;
}
