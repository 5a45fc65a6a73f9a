package org.tumen.store.entry;

import java.time.LocalDate;
import java.util.Set;
import org.tumen.search.Hits;

/**
 * A condition on people. Null or empty components match everything.
 *
 * @param name folded text that some form of the name contains
 * @param organisations the person held an office in one of them
 * @param on a day on which the person held it
 * @param hits matches of a full-text query
 */
public record PersonFilter(
        String name, Set<String> countries, Set<String> organisations, LocalDate on, Hits hits, Set<String> ids)
        implements NamedRepository.Filter {

    @Override
    public Where where() {
        var where = new Where().isOneOf("id", ids).isHit(hits).named(name).isOneOf("country", countries);
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
