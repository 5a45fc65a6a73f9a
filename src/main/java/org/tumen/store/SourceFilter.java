package org.tumen.store;

import java.util.List;
import java.util.Set;
import org.tumen.model.Match;
import org.tumen.model.Period;

/**
 * Which sources are asked for.
 *
 * @param name folded text that the title contains, or null
 * @param publishers the medium or the agency
 * @param languages of the text or of the original
 */
public record SourceFilter(
        String name, List<Period> periods, Match match, Set<String> publishers, Set<String> languages)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .named(name)
                .dated(periods, match)
                .hasOneOf("publishers", publishers)
                .hasOneOf("languages", languages);
    }
}
