package org.tumen.store.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The document of an event. What filters use is in the {@link EventIndex}. */
@Entity
public class Event {

    /** In bytes. H2 would store longer values as large objects, apart from the row. */
    public static final int MAX_DOCUMENT_LENGTH = 1_000_000;

    /** The document id in the {@link DateOrder}: documents of the same page are stored together. */
    @Id
    public int docId;

    /** The JSON that the API returns, rendered at startup. */
    @Column(nullable = false, length = MAX_DOCUMENT_LENGTH)
    public byte[] document;
}
