package org.tumen.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Certainty;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Period;

import static org.assertj.core.api.Assertions.assertThat;

/** Certainty and relevance of sets of events, against a naive reading of the date of each. */
class CertainDatesTest {

    private static final int EVENTS = 10_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_set_is_judged_as_each_of_its_dates_is(long seed) {
        var random = new Random(seed);
        var dates = dates(random);
        var headers = headers(dates);
        var dateOrder = new DateOrder(headers);
        var certainDates = new CertainDates(dateOrder, headers);
        for (var i = 0; i < 300; i++) {
            var period = period(random);
            var some = RoaringBitmap.bitmapOfUnordered(
                    random.ints(i % 2 == 0 ? EVENTS : EVENTS / 100, 0, EVENTS).toArray());
            var overlapping = dateOrder.overlapping(period, some);
            var possible = certainDates.possible(period, overlapping);
            assertThat(possible.stream().boxed().toList())
                    .as("possible in %s", period)
                    .isEqualTo(overlapping.stream()
                            .boxed()
                            .filter(docId ->
                                    dates.get(dateOrder.ordinal(docId)).certainty(period) == Certainty.POSSIBLE)
                            .toList());
        }
    }

    @Test
    void pages_by_relevance_go_through_tiers_by_the_number_of_days() {
        var random = new Random(4);
        var dates = dates(random);
        var headers = headers(dates);
        var dateOrder = new DateOrder(headers);
        var relevanceOrder = new RelevanceOrder(dateOrder);
        var all = dateOrder.overlapping(Period.parse("../.."), RoaringBitmap.bitmapOfRange(0, EVENTS));
        var first = RoaringBitmap.and(
                all, RoaringBitmap.bitmapOfUnordered(random.ints(700, 0, EVENTS).toArray()));
        var second = RoaringBitmap.andNot(
                RoaringBitmap.and(
                        all,
                        RoaringBitmap.bitmapOfUnordered(
                                random.ints(700, 0, EVENTS).toArray())),
                first);
        var byDays = Comparator.<Integer>comparingLong(
                        docId -> days(dates.get(dateOrder.ordinal(docId)).span()))
                .thenComparing(Comparator.naturalOrder());
        var wanted = new ArrayList<>(first.stream().boxed().sorted(byDays).toList());
        wanted.addAll(second.stream().boxed().sorted(byDays).toList());

        var tiers = List.of(first, second);
        var read = new ArrayList<Integer>();
        while (read.size() < wanted.size()) {
            var page = relevanceOrder.page(tiers, read.size(), 1 + random.nextInt(20));
            assertThat(page).isNotEmpty();
            IntStream.of(page).forEach(read::add);
        }
        assertThat(read).isEqualTo(wanted);
        assertThat(relevanceOrder.page(tiers, wanted.size(), 10)).isEmpty();
        assertThat(relevanceOrder.page(tiers, 0, EVENTS)).hasSize(wanted.size());
    }

    private static long days(Period span) {
        return span.last().toEpochDay() - span.first().toEpochDay();
    }

    /** Null where there is none. */
    private static List<ImpreciseDate> dates(Random random) {
        var dates = new ArrayList<ImpreciseDate>();
        while (dates.size() < EVENTS) {
            var one = end(random);
            var other = end(random);
            try {
                dates.add(
                        switch (random.nextInt(8)) {
                            case 0 -> null;
                            case 1 -> ImpreciseDate.parse(one + "/" + other);
                            case 2 -> ImpreciseDate.parse("[" + one + ".." + other + "]");
                            case 3 -> ImpreciseDate.parse(random.nextBoolean() ? one + "/.." : "../" + one);
                            case 4 -> ImpreciseDate.parse(random.nextBoolean() ? "[" + one + "..]" : "[.." + one + "]");
                            default -> ImpreciseDate.parse(one);
                        });
            } catch (IllegalArgumentException endsBeforeItBegins) {
                // Another one.
            }
        }
        return dates;
    }

    private static String end(Random random) {
        var day = period(random).first().toString();
        return day.substring(0, List.of(4, 7, 10, 10, 10).get(random.nextInt(5)))
                + List.of("", "", "", "", "?", "~", "%").get(random.nextInt(7));
    }

    /** Of four years or of all time, from a day to a year long, or open. */
    private static Period period(Random random) {
        var first = random.nextInt(20) == 0
                ? List.of(Period.BEGINNING, Period.END.minusDays(30)).get(random.nextInt(2))
                : LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1400));
        var last =
                random.nextInt(20) == 0 ? Period.END : first.plusDays(random.nextInt(4) == 0 ? random.nextInt(365) : 0);
        return new Period(first, last.isAfter(Period.END) ? Period.END : last);
    }

    private static EventHeaders headers(List<ImpreciseDate> dates) {
        var headers = new EventHeaders();
        for (var i = 0; i < dates.size(); i++) {
            headers.add(new EventHeaders.Line(
                    "event-%05d".formatted(i), dates.get(i), new LocalizedText("Event", "出来事"), null, null, List.of()));
        }
        return headers;
    }
}
