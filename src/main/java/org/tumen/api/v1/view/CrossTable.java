package org.tumen.api.v1.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.model.Dimension;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.store.EventFilter;
import org.tumen.store.Events;
import org.tumen.store.Tally;

/** Counts by one dimension, or by two: years and months without a gap, anything else where it occurs. */
public final class CrossTable {

    private final long total;
    private final List<Axis> axes;
    private final Map<List<String>, Map<Status, Long>> counts = new HashMap<>();

    private CrossTable(long total, List<Axis> axes, List<Tally> tallies) {
        this.total = total;
        this.axes = axes;
        tallies.forEach(tally -> counts.computeIfAbsent(tally.keys(), keys -> new EnumMap<>(Status.class))
                .put(tally.status(), tally.events()));
    }

    /** Has the events that match counted. */
    public static CrossTable of(Events events, EventFilter filter, List<Dimension> dimensions) {
        var asked = asked(filter.periods());
        var axes = dimensions.stream()
                .map(dimension -> Axis.of(dimension, events.tally(filter, List.of(dimension)), asked))
                .toList();
        return new CrossTable(events.count(filter), axes, events.tally(filter, dimensions));
    }

    /** How many rows there can be at most. */
    public long size() {
        return isFilled()
                ? axes.stream().mapToLong(axis -> axis.keys().size()).reduce(1, Math::multiplyExact)
                : counts.size();
    }

    /**
     * The table as it goes over the wire.
     *
     * @param parameters that the events were asked for with, as they were sent
     */
    public CountsView view(Labels labels, SortedMap<String, List<String>> parameters) {
        var events = new EventsOf(parameters);
        var dimensions = axes.stream().map(Axis::dimension).toList();
        var items = rows().map(keys -> row(dimensions, keys, labels, events)).toList();
        return CountsView.of(total, dimensions, items);
    }

    private CountRow row(List<Dimension> dimensions, List<String> keys, Labels labels, EventsOf events) {
        var found = counts.getOrDefault(keys, Map.of());
        var texts = new ArrayList<Text>();
        String time = null;
        for (var i = 0; i < keys.size(); i++) {
            texts.add(labels.of(dimensions.get(i), keys.get(i)));
            time = axes.get(i).isPeriod(keys.get(i)) ? Axis.time(keys.get(i)) : time;
        }
        // No filter asks for what is not there.
        var listed = !found.isEmpty() && !keys.contains(Dimension.NONE);
        return new CountRow(dimensions, keys, texts, time, found, listed ? href(dimensions, keys, events) : null);
    }

    private static String href(List<Dimension> dimensions, List<String> keys, EventsOf events) {
        var narrowed = events;
        for (var i = 0; i < keys.size(); i++) {
            narrowed = narrowed.narrowed(dimensions.get(i), keys.get(i));
        }
        return narrowed.href();
    }

    /** The combinations of values that have a row, in order. */
    private Stream<List<String>> rows() {
        if (isFilled()) {
            return product().filter(row -> counts.containsKey(row) || hasPeriod(row));
        }
        Comparator<List<String>> order = Comparator.comparing(row -> axes.get(0).rank(row.get(0)));
        return counts.keySet().stream()
                .sorted(
                        axes.size() == 1
                                ? order
                                : order.thenComparing(row -> axes.get(1).rank(row.get(1))));
    }

    private Stream<List<String>> product() {
        var first = axes.get(0).keys().stream();
        return axes.size() == 1
                ? first.map(List::of)
                : first.flatMap(one -> axes.get(1).keys().stream().map(other -> List.of(one, other)));
    }

    private boolean isFilled() {
        return axes.stream().anyMatch(axis -> axis.dimension().isTime());
    }

    private boolean hasPeriod(List<String> row) {
        return IntStream.range(0, row.size()).anyMatch(i -> axes.get(i).isPeriod(row.get(i)));
    }

    /** What lies in all the periods, if it has both ends; otherwise null. */
    private static Period asked(List<Period> periods) {
        var first = periods.stream().map(Period::first).max(Comparator.naturalOrder());
        var last = periods.stream().map(Period::last).min(Comparator.naturalOrder());
        return first.filter(day -> !day.equals(Period.BEGINNING) && !last.get().equals(Period.END))
                .filter(day -> !day.isAfter(last.get()))
                .map(day -> new Period(day, last.get()))
                .orElse(null);
    }
}
