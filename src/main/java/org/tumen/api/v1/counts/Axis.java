package org.tumen.api.v1.counts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.tumen.model.Dimension;
import org.tumen.model.EventClass;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.store.event.EventRepository.GroupCount;

/**
 * The values of a dimension, in order. Years and months are listed on demand: there may be very many between two.
 */
final class Axis {

    private static final List<String> WITHOUT_PERIOD = List.of(Dimension.IMPRECISE, Dimension.UNDATED);

    private final Dimension dimension;
    private final Period periods;
    private final List<String> others;

    /**
     * @param periods from the first to the last year or month; null if there is none
     * @param others the values that are not periods
     */
    private Axis(Dimension dimension, Period periods, List<String> others) {
        this.dimension = dimension;
        this.periods = periods;
        this.others = others;
    }

    /**
     * The axis of some events.
     *
     * @param groups counts of the events by this dimension alone
     * @param asked the period that the query selects, or null where it is open
     */
    static Axis of(Dimension dimension, List<GroupCount> groups, Period asked) {
        Map<String, Long> totals = groups.stream()
                .collect(Collectors.groupingBy(
                        group -> group.keys().get(0), TreeMap::new, Collectors.summingLong(GroupCount::events)));
        return switch (dimension) {
            case YEAR, MONTH ->
                new Axis(
                        dimension,
                        span(totals, asked),
                        WITHOUT_PERIOD.stream().filter(totals::containsKey).toList());
            case TYPE -> new Axis(dimension, null, inOrder(EventType.values(), totals));
            case TYPE_GROUP -> new Axis(dimension, null, inOrder(EventTypeGroup.values(), totals));
            case STATUS -> new Axis(dimension, null, inOrder(Status.values(), totals));
            case EVENT_CLASS -> new Axis(dimension, null, inOrder(EventClass.values(), totals));
            case ACTOR, COUNTRY, PLACE, SOURCE -> new Axis(dimension, null, mostFirst(totals));
        };
    }

    Dimension dimension() {
        return dimension;
    }

    List<String> keys() {
        return Stream.concat(LongStream.range(0, periods()).mapToObj(this::period), others.stream())
                .toList();
    }

    /** How many keys have a row with each key of another axis, even without events. */
    long filled() {
        return dimension.isTime() ? periods() : others.size();
    }

    /** How many of the keys are years or months. */
    long periods() {
        return periods == null ? 0 : 1 + unit().between(beginning(periods.first()), beginning(periods.last()));
    }

    /** Orders items by their key on this axis. */
    <T> Comparator<T> order(Function<T, String> key) {
        // Years and months sort as text, and before the keys without a period.
        return dimension.isTime() ? Comparator.comparing(key) : Comparator.comparing(key.andThen(others::indexOf));
    }

    /** The first day of a year or month. */
    static String time(String period) {
        return Period.whole(period).first().toString();
    }

    boolean isPeriod(String key) {
        return dimension.isTime() && !WITHOUT_PERIOD.contains(key);
    }

    private ChronoUnit unit() {
        return dimension == Dimension.YEAR ? ChronoUnit.YEARS : ChronoUnit.MONTHS;
    }

    private LocalDate beginning(LocalDate day) {
        return dimension == Dimension.YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
    }

    private String period(long index) {
        var first = beginning(periods.first()).plus(index, unit());
        return dimension == Dimension.YEAR
                ? first.toString().substring(0, 4)
                : YearMonth.from(first).toString();
    }

    /** From the first to the last day of both the query and the events. */
    private static Period span(Map<String, Long> totals, Period asked) {
        var days = Stream.concat(
                        totals.keySet().stream()
                                .filter(key -> !WITHOUT_PERIOD.contains(key))
                                .map(key -> Period.whole(key).first()),
                        Stream.ofNullable(asked).flatMap(period -> Stream.of(period.first(), period.last())))
                .sorted()
                .toList();
        return days.isEmpty() ? null : new Period(days.get(0), days.get(days.size() - 1));
    }

    private static List<String> inOrder(Term[] vocabulary, Map<String, Long> totals) {
        return Arrays.stream(vocabulary)
                .map(Term::code)
                .filter(totals::containsKey)
                .toList();
    }

    /** By count, then by id; events without a value come last. */
    private static List<String> mostFirst(Map<String, Long> totals) {
        return totals.keySet().stream()
                .sorted(Comparator.comparing((String key) -> key.equals(Dimension.NONE))
                        .thenComparing(totals::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
