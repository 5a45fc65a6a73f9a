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
import org.tumen.search.Hits;
import org.tumen.store.DateFilter;

/** Builds the condition of an HQL query over the alias {@code e}, with its parameters. */
public final class Where {

    private final List<String> predicates = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Adds a predicate.
     *
     * @param predicate HQL in which each {@code ?} stands for the next value
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

    /** The attribute is one of the values. Adds nothing if there are no values. */
    Where isOneOf(String attribute, Collection<?> values) {
        return values.isEmpty() ? this : and("e.%s in (?)".formatted(attribute), values);
    }

    /** The array contains one of the values. Adds nothing if there are no values. */
    Where hasOneOf(String array, Set<String> values) {
        return values.isEmpty()
                ? this
                : and(
                        values.stream()
                                .map(value -> "array_contains(e.%s, ?)".formatted(array))
                                .collect(Collectors.joining(" or ", "(", ")")),
                        values.toArray());
    }

    /** The days from {@code firstDay} to {@code lastDay} match each period. Undated entries match none. */
    Where dated(DateFilter dates) {
        for (var period : dates.periods()) {
            if (dates.match() == Match.OVERLAPS) {
                and("e.firstDay <= ? and e.lastDay >= ?", period.last(), period.first());
            } else {
                and("e.firstDay >= ? and e.lastDay <= ?", period.first(), period.last());
            }
        }
        return this;
    }

    /** The point of {@code longitude} and {@code latitude} lies in the box. Adds nothing for null. */
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

    /** Some form of the name contains the folded text. Adds nothing for null. */
    Where named(String folded) {
        return folded == null ? this : and("locate(?, e.forms) > 0", folded);
    }

    /** The entry is one of the hits. Adds nothing for null. Uses a parameter per hit: a collection has some hundred entries. */
    Where isHit(Hits hits) {
        if (hits == null) {
            return this;
        }
        // Ordinals begin at 0, positions at 1.
        var positions =
                Arrays.stream(hits.ordinals()).mapToObj(ordinal -> ordinal + 1).toList();
        return positions.isEmpty() ? and("1 = 0") : isOneOf("position", positions);
    }

    /** Selects position and document of the entries that match. */
    String select(String entity) {
        return "select e.position, e.document " + from(entity);
    }

    /** Selects the entries that match. */
    String from(String entity) {
        return "from %s e%s".formatted(entity, condition());
    }

    /** The {@code where} clause; empty without predicates. */
    String condition() {
        return predicates.isEmpty() ? "" : " where " + String.join(" and ", predicates);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
