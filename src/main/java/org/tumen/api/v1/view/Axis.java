package org.tumen.api.v1.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.model.Dimension;
import org.tumen.model.EventType;
import org.tumen.model.Period;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.store.Tally;

/** The values of a dimension, in order: what is counted along. */
final class Axis {

    private static final List<String> WITHOUT_PERIOD = List.of(Dimension.IMPRECISE, Dimension.UNDATED);

    private final Dimension dimension;
    private final List<String> keys;
    private final Map<String, Integer> ranks = new HashMap<>();

    private Axis(Dimension dimension, List<String> keys) {
        this.dimension = dimension;
        this.keys = keys;
        keys.forEach(key -> ranks.put(key, ranks.size()));
    }

    /**
     * The axis for events.
     *
     * @param tallies of the events by this dimension alone
     * @param asked the period that they were asked for, or null where it is open
     */
    static Axis of(Dimension dimension, List<Tally> tallies, Period asked) {
        Map<String, Long> totals = tallies.stream()
                .collect(Collectors.groupingBy(
                        tally -> tally.keys().get(0), TreeMap::new, Collectors.summingLong(Tally::events)));
        return new Axis(
                dimension,
                switch (dimension) {
                    case YEAR, MONTH -> periods(dimension, totals, asked);
                    case TYPE -> inOrder(EventType.values(), totals);
                    case STATUS -> inOrder(Status.values(), totals);
                    case ACTOR, COUNTRY, PLACE, SOURCE -> mostFirst(totals);
                });
    }

    Dimension dimension() {
        return dimension;
    }

    List<String> keys() {
        return keys;
    }

    /** The place of a value in the order. */
    int rank(String key) {
        return ranks.get(key);
    }

    /** The day that a year or month begins with. */
    static String time(String period) {
        return Period.whole(period).first().toString();
    }

    boolean isPeriod(String key) {
        return dimension.isTime() && !WITHOUT_PERIOD.contains(key);
    }

    /** From the first to the last of what was asked for and of what there is; then what is in no period. */
    private static List<String> periods(Dimension dimension, Map<String, Long> totals, Period asked) {
        Predicate<String> isPeriod = key -> !WITHOUT_PERIOD.contains(key);
        var days = Stream.concat(
                        totals.keySet().stream()
                                .filter(isPeriod)
                                .map(key -> Period.whole(key).first()),
                        Stream.ofNullable(asked).flatMap(period -> Stream.of(period.first(), period.last())))
                .sorted()
                .toList();
        var keys = new ArrayList<String>();
        if (!days.isEmpty()) {
            keys.addAll(between(dimension, days.get(0), days.get(days.size() - 1)));
        }
        WITHOUT_PERIOD.stream().filter(totals::containsKey).forEach(keys::add);
        return keys;
    }

    private static List<String> between(Dimension dimension, LocalDate first, LocalDate last) {
        if (dimension == Dimension.YEAR) {
            return Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
                    .map("%04d"::formatted)
                    .toList();
        }
        var end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1))
                .map(YearMonth::toString)
                .toList();
    }

    private static List<String> inOrder(Term[] vocabulary, Map<String, Long> totals) {
        return Arrays.stream(vocabulary)
                .map(Term::code)
                .filter(totals::containsKey)
                .toList();
    }

    /** By count, then by id; what there is none of comes last. */
    private static List<String> mostFirst(Map<String, Long> totals) {
        return totals.keySet().stream()
                .sorted(Comparator.comparing((String key) -> key.equals(Dimension.NONE))
                        .thenComparing(totals::get, Comparator.reverseOrder())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
