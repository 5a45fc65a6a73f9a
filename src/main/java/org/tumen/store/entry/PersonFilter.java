package org.tumen.store.entry;

import java.time.LocalDate;
import java.util.Set;
import org.tumen.search.Hits;

/**
 * Which people are asked for.
 *
 * @param name folded text that some form of the name contains, or null
 * @param organisations one that the person held an office in
 * @param on a day on which that was so, or null
 * @param hits those that have certain words, or null for all
 */
public record PersonFilter(String name, Set<String> countries, Set<String> organisations, LocalDate on, Hits hits)
        implements Filter {

    @Override
    public Where where() {
        var where = new Where().isHit(hits).named(name).isOneOf("country", countries);
        if (on == null) {
            return organisations.isEmpty()
                    ? where
                    : where.and("exists (select 1 from e.tenures t where t.organisation in (?))", organisations);
        }
        return organisations.isEmpty()
                ? where.and("exists (select 1 from e.tenures t where t.firstDay <= ? and t.lastDay >= ?)", on, on)
                : where.and(
                        "exists (select 1 from e.tenures t"
                                + " where t.organisation in (?) and t.firstDay <= ? and t.lastDay >= ?)",
                        organisations,
                        on,
                        on);
    }
}
