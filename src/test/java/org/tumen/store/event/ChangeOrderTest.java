package org.tumen.store.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.ChangeRecord;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.History;
import org.tumen.dataset.HistoryRecord;
import org.tumen.dataset.Release;
import org.tumen.model.ChangeKind;
import org.tumen.model.EntryKind;
import org.tumen.model.ImpreciseDate;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeOrderTest {

    private static final int EVENTS = 3000;
    private static final int RELEASES = 4;

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, true", "4, false"})
    void pages_make_up_what_sorting_gives(long seed, boolean latest) {
        var random = new Random(seed);
        var headers = headers(random);
        var dateOrder = new DateOrder(headers);
        var releases = random.ints(EVENTS, 0, RELEASES).toArray();
        var order = new ChangeOrder(history(headers, releases), headers, dateOrder);
        var some = RoaringBitmap.bitmapOf(IntStream.range(0, EVENTS)
                .filter(docId -> random.nextInt(3) > 0)
                .toArray());

        var byRelease = Comparator.<Integer>comparingInt(docId -> releases[dateOrder.ordinal(docId)]);
        var sorted = IntStream.range(0, EVENTS)
                .boxed()
                .sorted(latest ? byRelease.reversed() : byRelease)
                .toList();
        assertThat(sorted)
                .allSatisfy(docId -> assertThat(order.rank(docId, latest)).isEqualTo(sorted.indexOf(docId) + 1));
        var paged = new ArrayList<Integer>();
        for (var page = order.page(some, latest, 0, 70); page.length > 0; ) {
            IntStream.of(page).forEach(paged::add);
            page = order.page(some, latest, order.rank(page[page.length - 1], latest), 1 + random.nextInt(90));
        }
        assertThat(paged).isEqualTo(sorted.stream().filter(some::contains).toList());
    }

    private static EventHeaders headers(Random random) {
        var headers = new EventHeaders();
        for (var i = 0; i < EVENTS; i++) {
            var date = ImpreciseDate.parse(
                    LocalDate.ofEpochDay(random.nextInt(500)).toString());
            headers.add(new EventHeaders.Line("event-%05d".formatted(i), date, null, null, null, List.of()));
        }
        return headers;
    }

    /** The last change of each event; nothing is said of those of the first release. */
    private static History history(EventHeaders headers, int[] releases) {
        var changes = IntStream.range(0, EVENTS)
                .filter(ordinal -> releases[ordinal] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(ordinal -> releases[ordinal]))
                .map(ordinal -> new ChangeRecord(
                        EntryKind.EVENT,
                        headers.id(ordinal),
                        version(releases[ordinal]),
                        ChangeKind.CHANGED,
                        List.of("title"),
                        null,
                        null,
                        null))
                .toList();
        var all = IntStream.range(0, RELEASES)
                .mapToObj(release -> new Release(version(release), LocalDate.ofEpochDay(release)))
                .toList();
        return History.of(new HistoryRecord(all, changes), new byte[0]);
    }

    private static String version(int release) {
        return release + ".0.0";
    }
}
