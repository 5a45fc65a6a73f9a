package org.tumen.store.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tumen.model.AgreementKind;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.search.Hits;
import org.tumen.store.DateFilter;

/**
 * A condition on agreements. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param kinds one of them must be among its kinds
 * @param parties for each set, one of its members must be a party or a signatory
 * @param holders for each set, one of its members must hold a position
 * @param stances of these positions, or of any if there are no holders
 * @param concerned for each set, one of its members must be a party or a signatory, hold a position or give a figure
 * @param hits matches of a full-text query
 */
public record AgreementFilter(
        String name,
        DateFilter dates,
        List<Set<String>> parties,
        Set<AgreementKind> kinds,
        Set<Status> statuses,
        List<Set<String>> holders,
        Set<Stance> stances,
        List<Set<String>> concerned,
        Hits hits,
        Set<String> ids)
        implements NamedRepository.Filter {

    @Override
    public Where where() {
        var where = new Where()
                .isOneOf("id", ids)
                .isHit(hits)
                .named(name)
                .dated(dates)
                .hasOneOf("kinds", codes(kinds))
                .isOneOf("status", statuses);
        parties.forEach(any -> where.hasOneOf("parties", any));
        concerned.forEach(any -> where.hasOneOf("concerned", any));
        if (holders.isEmpty()) {
            where.hasOneOf("stances", codes(stances));
        } else if (stances.isEmpty()) {
            holders.forEach(any -> where.hasOneOf("holders", any));
        } else {
            holders.forEach(any -> where.hasOneOf("positions", positions(any)));
        }
        return where;
    }

    private static Set<String> codes(Set<? extends Term> terms) {
        return terms.stream().map(Term::code).collect(Collectors.toSet());
    }

    private Set<String> positions(Set<String> actors) {
        return actors.stream()
                .flatMap(actor -> stances.stream().map(stance -> Agreement.position(actor, stance)))
                .collect(Collectors.toSet());
    }
}
