package org.tumen.store;

import java.util.Set;
import org.tumen.model.PlaceKind;

/**
 * Which places are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param wholes one that the place lies in, directly or not
 */
public record PlaceFilter(String name, Set<String> countries, Set<PlaceKind> kinds, Set<String> wholes)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .named(name)
                .isOneOf("country", countries)
                .isOneOf("kind", kinds)
                .hasOneOf("wholes", wholes);
    }
}
