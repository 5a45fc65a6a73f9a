package org.tumen.store.entry;

import java.util.Set;
import org.tumen.model.OrganisationKind;
import org.tumen.search.Hits;

/**
 * A condition on organisations. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param parents one that the organisation is a body of, directly or not
 * @param hits matches of a full-text query
 */
public record OrganisationFilter(
        String name,
        Set<String> countries,
        Set<OrganisationKind> kinds,
        Set<String> parents,
        Hits hits,
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
                .hasOneOf("parents", parents);
    }
}
