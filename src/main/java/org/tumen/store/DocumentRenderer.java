package org.tumen.store;

import org.tumen.dataset.EntryRecord;

/** Renders entries as the API returns them. Implemented by the API version that is served. */
public interface DocumentRenderer {

    /** The entry as one JSON object in UTF-8, without line breaks. */
    byte[] render(EntryRecord entry);

    /** How to cite the entry, as one JSON object in UTF-8. */
    byte[] renderCiteAs(EntryRecord entry);
}
