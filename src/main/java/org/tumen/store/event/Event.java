package org.tumen.store.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An event, as what is answered with. What can be asked of it is in the {@link EventIndex}. */
@Entity
public class Event {

    /** In bytes; more would be kept apart from the row, as a large object. */
    public static final int LONGEST = 1_000_000;

    /** In the {@link DateOrder}: what is answered with together is stored together. */
    @Id
    public int docId;

    /** The event as it goes over the wire, rendered once at load. */
    @Column(nullable = false, length = LONGEST)
    public byte[] document;
}
