package org.tumen.search;

import java.util.List;
import org.tumen.model.EntryKind;
import org.tumen.model.LocalizedText;

/**
 * What a search found.
 *
 * @param total how many entries have the words
 * @param best the best of them, in order
 */
public record SearchResults(long total, List<Result> best) {

    /**
     * An entry that was found.
     *
     * @param title of a source, the Japanese one is the title as printed
     */
    public record Result(EntryKind kind, String id, LocalizedText title, List<Highlight> highlights) {}
}
