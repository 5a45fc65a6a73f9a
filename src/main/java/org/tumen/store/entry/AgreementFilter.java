package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import org.tumen.model.AgreementKind;
import org.tumen.model.Status;
import org.tumen.search.Hits;
import org.tumen.store.DateFilter;

/**
 * A condition on agreements. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param parties for each set, one of its members must be a party
 * @param hits matches of a full-text query
 */
public record AgreementFilter(
        String name,
        DateFilter dates,
        List<Set<String>> parties,
        Set<AgreementKind> kinds,
        Set<Status> statuses,
        Hits hits)
        implements NamedRepository.Filter {

    @Override
    public Where where() {
        var where = new Where()
                .isHit(hits)
                .named(name)
                .dated(dates)
                .isOneOf("kind", kinds)
                .isOneOf("status", statuses);
        parties.forEach(any -> where.hasOneOf("parties", any));
        return where;
    }
}
