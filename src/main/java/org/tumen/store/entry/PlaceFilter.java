package org.tumen.store.entry;

import java.util.Set;
import org.tumen.model.BoundingBox;
import org.tumen.model.PlaceKind;
import org.tumen.search.Hits;

/**
 * Which places are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param wholes one that the place lies in, directly or not
 * @param hits those that have certain words, or null for all
 * @param box that its point lies in, or null
 */
public record PlaceFilter(
        String name, Set<String> countries, Set<PlaceKind> kinds, Set<String> wholes, Hits hits, BoundingBox box)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .isHit(hits)
                .named(name)
                .isOneOf("country", countries)
                .isOneOf("kind", kinds)
                .hasOneOf("wholes", wholes)
                .located(box);
    }
}
