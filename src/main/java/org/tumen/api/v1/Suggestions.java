package org.tumen.api.v1;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.v1.view.EmptyView;

/**
 * Requests that are like one that nothing matches, and that something does match.
 *
 * @param conditions of the request
 * @param count of the entries that match conditions
 * @param alternatives conditions that a client may have meant by one
 */
record Suggestions(
        CanonicalRequest request,
        List<Condition> conditions,
        ToLongFunction<List<Condition>> count,
        Function<Condition, Stream<Condition>> alternatives) {

    private static final int LIMIT = 5;

    /** The parameter that narrows another one, if both are sent. */
    private static final Map<String, String> NARROWED_BY = Map.of("actor", "role", "positionBy", "stance");

    /** Whatever these parameters find of an actor, {@code concerns} finds, too. */
    private static final Set<String> CONCERNING = Set.of("actor", "saidBy", "positionBy", "about");

    /**
     * The request with one condition read otherwise, and without one; or else without all that conflict.
     *
     * @param suspects conditions that exclude everything
     */
    List<EmptyView.Suggestion> of(List<Condition> suspects) {
        var suggestions = new ArrayList<EmptyView.Suggestion>();
        for (var condition : suspects) {
            var omitted = withNarrowing(condition);
            var others = alternatives.apply(condition).toList();
            for (var other : others) {
                var wider = other.with("concerns");
                // Most often there is nothing to be found, and one count says so.
                var inVain = CONCERNING.contains(other.parameter())
                        && others.contains(wider)
                        && count.applyAsLong(changed(omitted, List.of(wider))) == 0;
                if (!inVain) {
                    suggest(omitted, List.of(other), suggestions);
                }
            }
        }
        if (conditions.size() > 1) {
            suspects.forEach(condition -> suggest(Set.of(condition), List.of(), suggestions));
        }
        if (suggestions.isEmpty()) {
            suggest(conflicting(), List.of(), suggestions);
        }
        return suggestions;
    }

    /** A condition, and what narrows it: that means something else beside another condition. */
    private Set<Condition> withNarrowing(Condition condition) {
        Predicate<Condition> narrows = other -> other.parameter().equals(NARROWED_BY.get(condition.parameter()));
        return conditions.stream()
                .filter(other -> other.equals(condition) || narrows.test(other))
                .collect(Collectors.toSet());
    }

    /** Conditions without which something matches: in order, each that nothing matches together with those before. */
    private Set<Condition> conflicting() {
        var kept = new ArrayList<Condition>();
        conditions.stream().limit(EmptyResults.MOST_CONDITIONS).forEach(condition -> {
            kept.add(condition);
            if (count.applyAsLong(kept) == 0) {
                kept.remove(condition);
            }
        });
        return conditions.stream().filter(one -> !kept.contains(one)).collect(Collectors.toSet());
    }

    /** Suggests the request without some conditions and with others, if something matches it. */
    private void suggest(Set<Condition> without, List<Condition> with, List<EmptyView.Suggestion> suggestions) {
        if (suggestions.size() == LIMIT) {
            return;
        }
        var changed = changed(without, with);
        var total = count.applyAsLong(changed);
        if (total == 0) {
            return;
        }
        var omitted =
                Condition.joined(conditions.stream().filter(without::contains).toList());
        var change =
                with.isEmpty() ? "without " + omitted : "with " + Condition.joined(with) + " instead of " + omitted;
        suggestions.add(new EmptyView.Suggestion(change, href(changed), total));
    }

    private List<Condition> changed(Set<Condition> without, List<Condition> with) {
        var kept = new LinkedHashSet<>(conditions);
        kept.removeAll(without);
        kept.addAll(with);
        return List.copyOf(kept);
    }

    private String href(List<Condition> changed) {
        var parameters = new TreeMap<>(request.parameters());
        parameters.keySet().removeAll(Condition.values(conditions).keySet());
        parameters.remove("cursor");
        parameters.putAll(Condition.values(changed));
        return new CanonicalRequest("", request.path(), parameters).toString();
    }
}
