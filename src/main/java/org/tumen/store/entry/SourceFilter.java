package org.tumen.store.entry;

import java.util.Set;
import org.tumen.search.Hits;
import org.tumen.store.DateFilter;

/**
 * A condition on sources. Null or empty components match everything.
 *
 * @param name folded text that the title contains
 * @param publishers the medium or the agency
 * @param languages of the text or of the original
 * @param hits matches of a full-text query
 */
public record SourceFilter(
        String name, DateFilter dates, Set<String> publishers, Set<String> languages, Hits hits, Set<String> ids)
        implements NamedRepository.Filter {

    @Override
    public Where where() {
        return new Where()
                .isOneOf("id", ids)
                .isHit(hits)
                .named(name)
                .dated(dates)
                .hasOneOf("publishers", publishers)
                .hasOneOf("languages", languages);
    }
}
