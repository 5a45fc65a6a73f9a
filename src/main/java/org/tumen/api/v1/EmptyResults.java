package org.tumen.api.v1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.store.event.EventFilter;

/**
 * Explains why nothing matches a request, by counting what parts of it match: each condition alone, each two, all but one. At most
 * some hundred counts, however long the request is.
 *
 * @param <P> a record of query parameters
 * @param <F> the filter that they are read as
 */
public final class EmptyResults<P, F> {

    static final int MOST_CONDITIONS = 12;
    private static final int MOST_CAUSES = 5;

    /** So many values of parameters take a few dozen counts at most, as quick as a page. */
    private static final int FEW = 6;

    /** The names of the parameters that select, by the type of the record that has them; each is read by one filter alone. */
    private static final Map<Class<?>, Set<String>> SELECTING = new ConcurrentHashMap<>();

    private final CanonicalRequest request;
    private final P parameters;
    private final BiFunction<P, ParameterReader, F> filter;
    private final ToLongFunction<F> count;
    private final Function<Condition, Stream<Condition>> alternatives;

    /** What leaving out one of three conditions would give has been counted as a pair of the others. */
    private final Map<Set<Condition>, OptionalLong> counted = new HashMap<>();

    private EmptyResults(
            CanonicalRequest request,
            P parameters,
            BiFunction<P, ParameterReader, F> filter,
            ToLongFunction<F> count,
            Function<Condition, Stream<Condition>> alternatives) {
        this.request = request;
        this.parameters = parameters;
        this.filter = filter;
        this.count = count;
        this.alternatives = alternatives;
    }

    /**
     * Explains why a request matches nothing; null if it sets no condition.
     *
     * @param parameters of the request
     * @param filter reads such parameters
     * @param count of the entries that a filter selects
     * @param alternatives conditions that a client may have meant by one
     */
    static <P, F> EmptyView explain(
            CanonicalRequest request,
            P parameters,
            BiFunction<P, ParameterReader, F> filter,
            ToLongFunction<F> count,
            Function<Condition, Stream<Condition>> alternatives) {
        return new EmptyResults<>(request, parameters, filter, count, alternatives).explain();
    }

    /**
     * Explains why a request matches no event.
     *
     * @param count of the events that a filter selects
     * @param lookup finds what may have been misspelt
     */
    public static EmptyView ofEvents(
            CanonicalRequest request,
            EventParameters parameters,
            ToLongFunction<EventFilter> count,
            EntryLookup lookup) {
        return explain(
                request,
                parameters,
                (some, reader) -> some.toFilter(reader, lookup),
                count,
                condition -> Stream.concat(
                        EventParameters.alternatives(condition), TextParameters.alternatives(condition, lookup)));
    }

    /** Whether a request that does not search is explained as quickly as it is answered: by few counts. */
    static boolean isCheap(CanonicalRequest request) {
        return request.countValues() <= FEW;
    }

    private EmptyView explain() {
        var conditions = conditions();
        if (conditions.isEmpty()) {
            return null;
        }
        counted.put(Set.copyOf(conditions), OptionalLong.of(0));
        var causes = causes(conditions.subList(0, Math.min(conditions.size(), MOST_CONDITIONS)));
        if (causes.isEmpty()) {
            causes = List.of(conditions);
        }
        var suspects = causes.stream()
                .flatMap(List::stream)
                .distinct()
                .limit(MOST_CONDITIONS)
                .toList();
        var suggestions = new Suggestions(request, conditions, this::count, alternatives).of(suspects);
        return new EmptyView(
                message(causes, suggestions),
                causes.stream()
                        .map(cause -> cause.stream().flatMap(Condition::texts).toList())
                        .toList(),
                suggestions);
    }

    /** Those that selecting reads, unlike those of paging and the like. */
    private List<Condition> conditions() {
        var selecting = new TreeMap<>(request.parameters());
        selecting.keySet().retainAll(SELECTING.computeIfAbsent(parameters.getClass(), any -> namesOfSelecting()));
        return Condition.of(selecting);
    }

    private Set<String> namesOfSelecting() {
        var reader = new ParameterReader(Map.of());
        filter.apply(ParameterBinder.rebind(parameters, Map.of()), reader);
        return Set.copyOf(reader.names());
    }

    /** The conditions that nothing matches, or else the pairs of conditions that nothing matches; none if there are neither. */
    private List<List<Condition>> causes(List<Condition> conditions) {
        var alone =
                conditions.stream().map(List::of).filter(this::matchesNothing).toList();
        return alone.isEmpty()
                ? pairs(conditions)
                        .filter(this::matchesNothing)
                        .limit(MOST_CAUSES)
                        .toList()
                : alone;
    }

    private static Stream<List<Condition>> pairs(List<Condition> conditions) {
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(i -> conditions.subList(i + 1, conditions.size()).stream()
                        .map(other -> List.of(conditions.get(i), other)));
    }

    /** Whether they could be sent, and nothing would match. */
    private boolean matchesNothing(List<Condition> conditions) {
        return counted(conditions).equals(OptionalLong.of(0));
    }

    private long count(List<Condition> conditions) {
        return counted(conditions).orElse(0);
    }

    /** How many entries match, whichever the order; empty if such a request would be refused. */
    private OptionalLong counted(List<Condition> conditions) {
        return counted.computeIfAbsent(Set.copyOf(conditions), any -> read(conditions));
    }

    private OptionalLong read(List<Condition> conditions) {
        var reader = new ParameterReader(Map.of());
        try {
            var selected = filter.apply(ParameterBinder.rebind(parameters, Condition.values(conditions)), reader);
            reader.orThrow();
            return OptionalLong.of(count.applyAsLong(selected));
        } catch (ProblemException | InvalidValueException refused) {
            return OptionalLong.empty();
        }
    }

    private static String message(List<List<Condition>> causes, List<EmptyView.Suggestion> suggestions) {
        var reason = causes.stream()
                .map(cause -> cause.size() == 1 && cause.get(0).values().size() == 1
                        ? "Nothing matches " + Condition.joined(cause) + "."
                        : "Nothing matches " + Condition.joined(cause) + " together.");
        var suggestion = suggestions.stream()
                .limit(1)
                .map(one -> one.total() + (one.total() == 1 ? " matches " : " match ") + one.change() + ".");
        return Stream.concat(reason, suggestion).collect(Collectors.joining(" "));
    }
}
