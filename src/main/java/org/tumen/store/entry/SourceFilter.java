package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.search.Hits;

/**
 * A condition on sources. Null or empty components match everything.
 *
 * @param name folded text that the title contains
 * @param publishers the medium or the agency
 * @param languages of the text or of the original
 * @param hits matches of a full-text query
 */
public record SourceFilter(
        String name, List<Period> periods, Match match, Set<String> publishers, Set<String> languages, Hits hits)
        implements NamedRepository.Filter {

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
