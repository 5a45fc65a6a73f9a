package org.tumen.store;

import org.tumen.dataset.EntryRecord;

/** Writes an entry as it goes over the wire. The API version that is served brings it along. */
public interface DocumentRenderer {

    /** The entry as one JSON object in UTF-8. */
    byte[] render(EntryRecord entry);

    /** How to cite the entry, as one JSON object in UTF-8. */
    byte[] renderCiteAs(EntryRecord entry);
}
