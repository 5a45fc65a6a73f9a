package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import org.tumen.model.AgreementKind;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.search.Hits;

/**
 * Which agreements are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param parties each set must have one that is a party
 * @param hits those that have certain words, or null for all
 */
public record AgreementFilter(
        String name,
        List<Period> periods,
        Match match,
        List<Set<String>> parties,
        Set<AgreementKind> kinds,
        Set<Status> statuses,
        Hits hits)
        implements Filter {

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
