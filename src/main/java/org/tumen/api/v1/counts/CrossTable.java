package org.tumen.api.v1.counts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.v1.view.Labels;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.api.v1.view.Text;
import org.tumen.model.Dimension;
import org.tumen.model.Parts;
import org.tumen.model.Status;
import org.tumen.store.event.EventFilter;
import org.tumen.store.event.EventRepository;
import org.tumen.store.event.EventRepository.GroupCount;

/** Counts by one or two dimensions: years and months on request without gaps, other values where they occur. */
final class CrossTable {

    /** More than a chart can show: every month of a decade by every type is less. The response is 2 MB. */
    private static final int MAX_ROWS = 5_000;

    private final long total;
    private final PeriodCounts inPeriod;
    private final Parts parts;
    private final List<Axis> axes;
    private final boolean zeros;
    private final Map<List<String>, Map<Status, Long>> counts = new HashMap<>();

    private CrossTable(
            long total, PeriodCounts inPeriod, Parts parts, List<Axis> axes, boolean zeros, List<GroupCount> groups) {
        this.total = total;
        this.inPeriod = inPeriod;
        this.parts = parts;
        this.axes = axes;
        this.zeros = zeros;
        groups.forEach(group -> counts.computeIfAbsent(group.keys(), keys -> new EnumMap<>(Status.class))
                .put(group.status(), group.events()));
    }

    /**
     * Counts the events that match.
     *
     * @param zeros whether years and months without events have a row
     * @throws InvalidValueException before it builds too many rows
     */
    static CrossTable of(EventRepository events, EventFilter filter, List<Dimension> dimensions, boolean zeros) {
        var asked = filter.time().span().orElse(null);
        var groups = dimensions.stream()
                .map(dimension -> events.groupCounts(filter, List.of(dimension)))
                .toList();
        var axes = IntStream.range(0, dimensions.size())
                .mapToObj(i -> Axis.of(dimensions.get(i), groups.get(i), asked))
                .toList();
        if (zeros && axes.stream().anyMatch(axis -> axis.periods() > 0)) {
            checkSize(axes.stream().mapToLong(Axis::filled).reduce(1, Math::multiplyExact));
        }
        // Counts by one dimension are not sums of counts by two: an event may have several values in each.
        var both = dimensions.size() == 1 ? groups.get(0) : events.groupCounts(filter, dimensions);
        var total = events.count(filter);
        var table = new CrossTable(
                total,
                PeriodCounts.of(total, events.certain(filter)),
                filter.what().parts(),
                axes,
                zeros,
                both);
        checkSize(table.size());
        return table;
    }

    private static void checkSize(long rows) {
        if (rows > MAX_ROWS) {
            throw new InvalidValueException(
                    "makes at least %d rows, and at most %d are answered".formatted(rows, MAX_ROWS),
                    List.of(
                            "coarser dimensions, a shorter period or narrower filters",
                            "zeros=false, without empty rows"),
                    null);
        }
    }

    /** How many rows there are, without building them. */
    private long size() {
        if (!isFilled()) {
            return counts.size();
        }
        var filled = axes.stream().mapToLong(Axis::filled).reduce(1, Math::multiplyExact);
        return filled + counts.keySet().stream().filter(row -> !hasPeriod(row)).count();
    }

    /**
     * The view of the table.
     *
     * @param parameters the canonical parameters that selected the events
     */
    CountsView view(Labels labels, SortedMap<String, List<String>> parameters) {
        var events = new DrillDown(parameters);
        var dimensions = axes.stream().map(Axis::dimension).toList();
        var items = rows().map(keys -> row(dimensions, keys, labels, events)).toList();
        return CountsView.of(total, inPeriod, parts, dimensions, items);
    }

    private CountRow row(List<Dimension> dimensions, List<String> keys, Labels labels, DrillDown events) {
        var found = counts.getOrDefault(keys, Map.of());
        var texts = new ArrayList<Text>();
        String time = null;
        for (var i = 0; i < keys.size(); i++) {
            texts.add(labels.of(dimensions.get(i), keys.get(i)));
            time = axes.get(i).isPeriod(keys.get(i)) ? Axis.time(keys.get(i)) : time;
        }
        // No filter selects events without a value.
        var listed = !found.isEmpty() && !keys.contains(Dimension.NONE);
        return new CountRow(dimensions, keys, texts, time, found, listed ? href(dimensions, keys, events) : null);
    }

    private static String href(List<Dimension> dimensions, List<String> keys, DrillDown events) {
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
        var order = axes.get(0).<List<String>>order(row -> row.get(0));
        return counts.keySet().stream()
                .sorted(
                        axes.size() == 1
                                ? order
                                : order.thenComparing(axes.get(1).order(row -> row.get(1))));
    }

    private Stream<List<String>> product() {
        var first = axes.get(0).keys().stream();
        return axes.size() == 1
                ? first.map(List::of)
                : first.flatMap(one -> axes.get(1).keys().stream().map(other -> List.of(one, other)));
    }

    private boolean isFilled() {
        return zeros && axes.stream().anyMatch(axis -> axis.dimension().isTime());
    }

    private boolean hasPeriod(List<String> row) {
        return IntStream.range(0, row.size()).anyMatch(i -> axes.get(i).isPeriod(row.get(i)));
    }
}
