package org.tumen.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a naive reading of the same dates: many events, many of them of one date, of all lengths, some of none. */
class DateOrderTest {

    private static final LocalDate EPOCH = LocalDate.ofEpochDay(0);
    private static final int EVENTS = 10_000;

    /** An event by its place in the order of ids; no days, no date. */
    private record Dated(int ordinal, LocalDate first, LocalDate last) {

        boolean undated() {
            return first == null;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void periods_select_what_reading_each_date_selects(long seed) {
        var random = new Random(seed);
        var events = events(random);
        var dateOrder = dateOrder(events);
        for (var i = 0; i < 300; i++) {
            var period = period(random);
            var some = some(random, i % 2 == 0 ? EVENTS : EVENTS / 100);
            assertThat(ordinals(dateOrder, dateOrder.overlapping(period, some)))
                    .as("overlapping %s", period)
                    .isEqualTo(ordinals(
                            events,
                            event -> some.contains(dateOrder.docId(event.ordinal()))
                                    && !event.first().isAfter(period.last())
                                    && !event.last().isBefore(period.first())));
            assertThat(ordinals(dateOrder, dateOrder.within(period, some)))
                    .as("within %s", period)
                    .isEqualTo(ordinals(
                            events,
                            event -> some.contains(dateOrder.docId(event.ordinal()))
                                    && !event.first().isBefore(period.first())
                                    && !event.last().isAfter(period.last())));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 500})
    void each_event_is_of_one_date(int size) {
        var some = events(new Random(5)).subList(0, size);
        var none = some.stream()
                .map(event -> new Dated(event.ordinal(), null, null))
                .toList();
        for (var events : List.of(some, none)) {
            var dateOrder = dateOrder(events);
            var docIds = new ArrayList<Integer>();
            dateOrder.forEachDate((first, last, from, to) -> IntStream.range(from, to)
                    .forEach(docId -> {
                        docIds.add(docId);
                        assertThat(events.get(dateOrder.ordinal(docId)))
                                .isEqualTo(new Dated(dateOrder.ordinal(docId), first, last));
                    }));
            assertThat(docIds).isEqualTo(IntStream.range(0, size).boxed().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pages_go_through_a_set_in_order(boolean newest) {
        var random = new Random(4);
        var events = events(random);
        var dateOrder = dateOrder(events);
        var set = some(random, 700);
        var wanted = events.stream()
                .sorted(newest ? newestFirst() : oldestFirst())
                .map(event -> dateOrder.docId(event.ordinal()))
                .filter(set::contains)
                .toList();
        var read = new ArrayList<Integer>();
        for (var after = 0; read.size() < wanted.size(); ) {
            var page = dateOrder.page(set, newest, after, 1 + random.nextInt(20));
            assertThat(page).isNotEmpty();
            IntStream.of(page).forEach(read::add);
            var last = page[page.length - 1];
            after = 1 + (newest ? dateOrder.newest(last) : last);
        }
        assertThat(read).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, EVENTS})
    void a_page_after_the_last_is_empty(int size) {
        var dateOrder = dateOrder(events(new Random(5)).subList(0, size));
        var all = RoaringBitmap.bitmapOfRange(0, size);
        assertThat(dateOrder.page(all, false, size, 10)).isEmpty();
        assertThat(dateOrder.page(all, true, size, 10)).isEmpty();
        assertThat(dateOrder.page(new RoaringBitmap(), true, 0, 10)).isEmpty();
    }

    private static DateOrder dateOrder(List<Dated> events) {
        return new DateOrder(
                events.size(),
                ordinal -> day(events.get(ordinal).first()),
                ordinal -> day(events.get(ordinal).last()));
    }

    private static int day(LocalDate day) {
        return day == null ? EventHeaders.UNDATED : (int) day.toEpochDay();
    }

    private static List<Dated> events(Random random) {
        return IntStream.range(0, EVENTS)
                .mapToObj(ordinal -> {
                    var first = random.nextInt(20) == 0 ? Period.BEGINNING : EPOCH.plusDays(random.nextInt(500));
                    return switch (random.nextInt(6)) {
                        case 0 -> new Dated(ordinal, null, null);
                        case 1 -> new Dated(ordinal, first, first.plusDays(random.nextInt(700)));
                        case 2 -> new Dated(ordinal, first, first.plusDays(30));
                        case 3 -> new Dated(ordinal, first, Period.END);
                        default -> new Dated(ordinal, first, first);
                    };
                })
                .toList();
    }

    private static RoaringBitmap some(Random random, int tries) {
        return RoaringBitmap.bitmapOfUnordered(random.ints(tries, 0, EVENTS).toArray());
    }

    private static Period period(Random random) {
        var first = random.nextInt(10) == 0 ? Period.BEGINNING : EPOCH.plusDays(random.nextInt(900) - 200);
        return new Period(first, random.nextInt(10) == 0 ? Period.END : first.plusDays(random.nextInt(400)));
    }

    private static List<Integer> ordinals(DateOrder dateOrder, RoaringBitmap docIds) {
        return docIds.stream().map(dateOrder::ordinal).sorted().boxed().toList();
    }

    private static List<Integer> ordinals(List<Dated> events, Predicate<Dated> wanted) {
        return events.stream()
                .filter(event -> !event.undated())
                .filter(wanted)
                .map(Dated::ordinal)
                .toList();
    }

    private static Comparator<Dated> oldestFirst() {
        return Comparator.comparing(Dated::undated)
                .thenComparing(Dated::first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Dated::last, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Dated::ordinal);
    }

    private static Comparator<Dated> newestFirst() {
        return Comparator.comparing(Dated::undated)
                .thenComparing(Dated::first, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Dated::last, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Dated::ordinal);
    }
}
