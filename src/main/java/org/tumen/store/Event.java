package org.tumen.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An event, as what is answered with. What can be asked of it is in the {@link EventIndex}. */
@Entity
public class Event {

    /** In bytes; more would be kept apart from the row, as a large object. */
    static final int LONGEST = 1_000_000;

    /** Place in the order of ids, from 0: the order that they are loaded in, so that the table grows at its end. */
    @Id
    public int ordinal;

    /** The event as it goes over the wire, rendered once at load. */
    @Column(nullable = false, length = LONGEST)
    public byte[] document;
}
