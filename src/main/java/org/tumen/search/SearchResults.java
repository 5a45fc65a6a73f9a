package org.tumen.search;

import java.util.List;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.EntryKind;

/**
 * The result of a search.
 *
 * @param total number of entries that match
 * @param results those with the highest scores, best first
 */
public record SearchResults(long total, List<Result> results) {

    public record Result(EntryKind kind, EntryRecord entry, List<Highlight> highlights) {}

    /**
     * A match in an entry.
     *
     * @param field JSON Pointer (RFC 6901) from the root of the entry; for a name of a related entry, to the reference
     * @param html the escaped text or a fragment of it, with matches in {@code <em>}
     */
    public record Highlight(String field, String html) {}
}
