package org.tumen.store.entry;

import java.util.Set;
import org.tumen.model.BoundingBox;
import org.tumen.model.PlaceKind;
import org.tumen.search.Hits;

/**
 * A condition on places. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param wholes places, one of which contains it directly or indirectly
 * @param hits matches of a full-text query
 * @param box that contains its point
 */
public record PlaceFilter(
        String name,
        Set<String> countries,
        Set<PlaceKind> kinds,
        Set<String> wholes,
        Hits hits,
        BoundingBox box,
        Set<String> ids)
        implements NamedRepository.Filter {

    @Override
    public Where where() {
        return new Where()
                .isOneOf("id", ids)
                .isHit(hits)
                .named(name)
                .isOneOf("country", countries)
                .isOneOf("kind", kinds)
                .hasOneOf("wholes", wholes)
                .located(box);
    }
}
