package org.tumen.store;

import java.util.Set;
import org.tumen.model.BoundingBox;
import org.tumen.model.PlaceKind;

/**
 * Which places are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param wholes one that the place lies in, directly or not
 * @param box that its point lies in, or null
 */
public record PlaceFilter(String name, Set<String> countries, Set<PlaceKind> kinds, Set<String> wholes, BoundingBox box)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .named(name)
                .isOneOf("country", countries)
                .isOneOf("kind", kinds)
                .hasOneOf("wholes", wholes)
                .located(box);
    }
}
