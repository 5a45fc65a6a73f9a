package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.tumen.store.event.Event;

/**
 * A named entry: its id, the columns that filters use, and the document that the API returns. Public fields, as is usual with
 * Panache.
 */
@MappedSuperclass
public abstract class NamedEntity {

    /** In characters. An entry has some forms of up to 200 characters; H2 would store longer values as large objects. */
    private static final int MAX_FORMS_LENGTH = 1_000_000;

    @Id
    public String id;

    /** Rank in the order of ids, from 1. */
    @Column(nullable = false, unique = true)
    public int position;

    /** The JSON that the API returns, rendered at startup. */
    @Column(nullable = false, length = Event.MAX_DOCUMENT_LENGTH)
    public byte[] document;

    /**
     * All forms of the name, folded by {@link org.tumen.text.Token#fold}, one a line: no form contains a line break.
     */
    @Column(nullable = false, length = MAX_FORMS_LENGTH)
    public String forms;
}
