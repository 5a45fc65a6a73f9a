package org.tumen.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tumen.model.Dimension;
import org.tumen.model.Role;

/**
 * What of a query counts events by dimensions. An event stands in as many groups as it has values, and in the one of
 * null if it has none: hence the outer joins, and the distinct count.
 */
final class Grouping {

    private final List<String> keys = new ArrayList<>();
    private final StringBuilder joins = new StringBuilder();

    /**
     * @param roles that the actors are counted in; empty for any
     */
    Grouping(List<Dimension> dimensions, Set<Role> roles, Where where) {
        for (var dimension : dimensions) {
            switch (dimension) {
                case YEAR -> keys.add("e.inYear");
                case MONTH -> keys.add("e.inMonth");
                case TYPE -> keys.add("e.type");
                case STATUS -> keys.add("e.status");
                case ACTOR -> byActor(roles, where);
                case COUNTRY -> byValue("countries");
                case PLACE -> byValue("places");
                case SOURCE -> byValue("sources");
            }
        }
    }

    String query(Where where) {
        var by = String.join(", ", keys);
        return "select %s, e.status, count(distinct e.id) from Event e%s%s group by %s, e.status"
                .formatted(by, joins, where.condition(), by);
    }

    private void byActor(Set<Role> roles, Where where) {
        joins.append(" left join e.participations part");
        keys.add("part.actor");
        if (!roles.isEmpty()) {
            where.and("(part.actor is null or part.role in (?))", roles);
        }
    }

    private void byValue(String collection) {
        joins.append(" left join e.").append(collection).append(" in_").append(collection);
        keys.add("in_" + collection);
    }
}
