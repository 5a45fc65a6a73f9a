package org.tumen.store.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tumen.model.BoundingBox;
import org.tumen.model.Match;
import org.tumen.model.Period;
import org.tumen.search.Hits;

/** Gathers the predicates of a query over the alias {@code e}, and their parameters. */
public final class Where {

    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Adds a predicate.
     *
     * @param predicate HQL in which each {@code ?} stands for the value of the same place
     */
    Where and(String predicate, Object... values) {
        var hql = new StringBuilder();
        var next = 0;
        for (var c : predicate.toCharArray()) {
            if (c == '?') {
                var name = "p" + parameters.size();
                parameters.put(name, values[next++]);
                hql.append(':').append(name);
            } else {
                hql.append(c);
            }
        }
        predicates.add(hql.toString());
        return this;
    }

    /** The attribute is one of the values; no values, no condition. */
    Where isOneOf(String attribute, Collection<?> values) {
        return values.isEmpty() ? this : and("e.%s in (?)".formatted(attribute), values);
    }

    /** The array has one of the values; no values, no condition. */
    Where hasOneOf(String array, Set<String> values) {
        return values.isEmpty()
                ? this
                : and(
                        values.stream()
                                .map(value -> "array_contains(e.%s, ?)".formatted(array))
                                .collect(Collectors.joining(" or ", "(", ")")),
                        values.toArray());
    }

    /** The span of {@code firstDay} and {@code lastDay} meets or lies within each period; the undated does neither. */
    Where dated(List<Period> periods, Match match) {
        for (var period : periods) {
            if (match == Match.OVERLAPS) {
                and("e.firstDay <= ? and e.lastDay >= ?", period.last(), period.first());
            } else {
                and("e.firstDay >= ? and e.lastDay <= ?", period.first(), period.last());
            }
        }
        return this;
    }

    /** The point of {@code longitude} and {@code latitude} lies in the box; null, no condition. */
    Where located(BoundingBox box) {
        if (box == null) {
            return this;
        }
        and("e.latitude >= ? and e.latitude <= ?", box.south(), box.north());
        return and(
                box.crossesAntimeridian()
                        ? "(e.longitude >= ? or e.longitude <= ?)"
                        : "e.longitude >= ? and e.longitude <= ?",
                box.west(),
                box.east());
    }

    /** Some form of the name contains the folded text; null, no condition. */
    Where named(String folded) {
        return folded == null ? this : and("locate(?, e.forms) > 0", folded);
    }

    /** It is one of those that have certain words; null, no condition. A parameter for each: there are hundreds. */
    Where isHit(Hits hits) {
        if (hits == null) {
            return this;
        }
        // A collection's positions are its ordinals, from 1.
        var positions =
                Arrays.stream(hits.ordinals()).mapToObj(ordinal -> ordinal + 1).toList();
        return positions.isEmpty() ? and("1 = 0") : isOneOf("position", positions);
    }

    /** The query for the {@link Row}s that all predicates hold for. */
    String select(String entity) {
        return "select e.position, e.document " + from(entity);
    }

    /** The query for the entries of an entity that all predicates hold for. */
    String from(String entity) {
        return "from %s e%s".formatted(entity, condition());
    }

    /** The condition that all predicates are joined to; nothing where there are none. */
    String condition() {
        return predicates.isEmpty() ? "" : " where " + String.join(" and ", predicates);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
