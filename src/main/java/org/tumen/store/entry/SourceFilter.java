package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.search.Hits;

/**
 * Which sources are asked for.
 *
 * @param name folded text that the title contains, or null
 * @param publishers the medium or the agency
 * @param languages of the text or of the original
 * @param hits those that have certain words, or null for all
 */
public record SourceFilter(
        String name, List<Period> periods, Match match, Set<String> publishers, Set<String> languages, Hits hits)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .isHit(hits)
                .named(name)
                .dated(periods, match)
                .hasOneOf("publishers", publishers)
                .hasOneOf("languages", languages);
    }
}
