package org.tumen.store.entry;

import java.util.Set;
import org.tumen.model.OrganisationKind;
import org.tumen.search.Hits;

/**
 * Which organisations are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param parents one that the organisation is a body of, directly or not
 * @param hits those that have certain words, or null for all
 */
public record OrganisationFilter(
        String name, Set<String> countries, Set<OrganisationKind> kinds, Set<String> parents, Hits hits)
        implements Filter {

    @Override
    public Where where() {
        return new Where()
                .isHit(hits)
                .named(name)
                .isOneOf("country", countries)
                .isOneOf("kind", kinds)
                .hasOneOf("parents", parents);
    }
}
