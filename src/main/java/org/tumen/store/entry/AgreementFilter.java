package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import org.tumen.model.AgreementKind;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.search.Hits;

/**
 * A condition on agreements. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param parties for each set, one of its members must be a party
 * @param hits matches of a full-text query
 */
public record AgreementFilter(
        String name,
        List<Period> periods,
        Match match,
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
                .dated(periods, match)
                .isOneOf("kind", kinds)
                .isOneOf("status", statuses);
        parties.forEach(any -> where.hasOneOf("parties", any));
        return where;
    }
}
