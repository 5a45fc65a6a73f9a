package org.tumen.store.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Period;

/**
 * The events in the order of their dates: by the first day that each can mean, then by the last, then by id; what is
 * undated comes last. Each has a place in it, from 0, so that a set of events is a set of places, and what began in a
 * period is a range of these.
 */
final class DateOrder {

    /** Where the undated stand: after all days that there are. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] ordinals;
    private final int[] docIds;
    private final int[] firstDays;
    private final int[] lastDays;

    /** Where each run of events with the same date begins, and where the dated end. */
    private final int[] runs;

    private final OngoingEvents ongoing;

    private final int dated;

    DateOrder(EventHeaders events) {
        this(events.size(), events::firstDay, events::lastDay);
    }

    /**
     * @param first the first day that an event can have been on, by its place in the order of ids, in days since
     *     1970-01-01; {@link EventHeaders#UNDATED} where it has no date
     * @param last the last day, likewise
     */
    DateOrder(int size, IntUnaryOperator first, IntUnaryOperator last) {
        var dates = new long[size];
        Arrays.setAll(dates, ordinal -> date(day(first.applyAsInt(ordinal)), day(last.applyAsInt(ordinal))));
        // Sorted by counting: of so many events, few have a date of their own.
        var distinct = Arrays.stream(dates).sorted().distinct().toArray();
        var begins = new int[distinct.length + 1];
        for (var date : dates) {
            begins[Arrays.binarySearch(distinct, date) + 1]++;
        }
        Arrays.parallelPrefix(begins, Integer::sum);
        ordinals = new int[size];
        docIds = new int[size];
        firstDays = new int[size];
        lastDays = new int[size];
        var next = begins.clone();
        for (var ordinal = 0; ordinal < size; ordinal++) {
            var docId = next[Arrays.binarySearch(distinct, dates[ordinal])]++;
            ordinals[docId] = ordinal;
            docIds[ordinal] = docId;
            firstDays[docId] = first(dates[ordinal]);
            lastDays[docId] = last(dates[ordinal]);
        }
        dated = from(NEVER);
        runs = Arrays.stream(begins).takeWhile(begin -> begin <= dated).toArray();
        ongoing = new OngoingEvents(firstDays, lastDays, dated);
    }

    int size() {
        return ordinals.length;
    }

    /** The place in the order of ids, from 0, of the event in a place. */
    int ordinal(int docId) {
        return ordinals[docId];
    }

    /** The first day that the date can mean; null where the event is undated. */
    LocalDate firstDay(int docId) {
        return docId < dated ? LocalDate.ofEpochDay(firstDays[docId]) : null;
    }

    /** The last day that the date can mean; null where the event is undated. */
    LocalDate lastDay(int docId) {
        return docId < dated ? LocalDate.ofEpochDay(lastDays[docId]) : null;
    }

    /** The place of the event that has a place in the order of ids, from 0. */
    int docId(int ordinal) {
        return docIds[ordinal];
    }

    /** Those of some events whose date may mean some day of the period. */
    RoaringBitmap overlapping(Period period, RoaringBitmap events) {
        var overlapping = begun(period, events);
        overlapping.or(until(epochDay(period.first()), events));
        return overlapping;
    }

    /** Those of some events whose date means days of the period only. */
    RoaringBitmap within(Period period, RoaringBitmap events) {
        var begun = begun(period, events);
        begun.andNot(until(epochDay(period.last()) + 1, begun));
        return begun;
    }

    /** Hands out each date, null and null for none, with the range of the events that have it. */
    void forEachDate(DateConsumer consumer) {
        for (var run = 0; run + 1 < runs.length; run++) {
            consumer.accept(firstDay(runs[run]), lastDay(runs[run]), runs[run], runs[run + 1]);
        }
        if (dated < size()) {
            consumer.accept(null, null, dated, size());
        }
    }

    /** Takes the first and the last day that a date can mean, the place of the first event with it, and where they end. */
    interface DateConsumer {
        void accept(LocalDate first, LocalDate last, int from, int to);
    }

    /**
     * The places of some events of a set, in order.
     *
     * @param newest whether newest first: by date downwards, then by id; the undated last in this, too
     * @param after how many events of the whole order, not of the set, come before those wanted
     */
    int[] page(RoaringBitmap events, boolean newest, int after, int most) {
        var page = new PageCollector(events, most);
        if (!newest) {
            page.take(after, size());
            return page.taken();
        }
        if (after < dated) {
            var run = runOf(dated - 1 - after);
            page.take(runs[run] + after - (dated - runs[run + 1]), runs[run + 1]);
            for (var docId = before(events, runs[run]); docId >= 0 && !page.full(); docId = before(events, runs[run])) {
                run = runOf(docId);
                page.take(runs[run], runs[run + 1]);
            }
        }
        page.take(Math.max(after, dated), size());
        return page.taken();
    }

    /** How many events come before the one in a place if the newest come first. */
    int newest(int docId) {
        if (docId >= dated) {
            return docId;
        }
        var run = runOf(docId);
        return dated - runs[run + 1] + docId - runs[run];
    }

    /** Those of some events that began before the day and may have been on it. */
    private RoaringBitmap until(int day, RoaringBitmap events) {
        return ongoing.until(day, from(day), events);
    }

    /** Those of some events whose date begins in the period. */
    private RoaringBitmap begun(Period period, RoaringBitmap events) {
        var from = from(epochDay(period.first()));
        var to = from(epochDay(period.last()) + 1);
        return RoaringBitmap.and(events, RoaringBitmap.bitmapOfRange(from, to));
    }

    /** The place of the first event that began on the day or later. */
    private int from(int day) {
        var low = 0;
        var high = firstDays.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (firstDays[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The run of the same date that a place lies in. */
    private int runOf(int docId) {
        var found = Arrays.binarySearch(runs, docId);
        return found >= 0 ? found : -found - 2;
    }

    private static int before(RoaringBitmap events, int docId) {
        return docId == 0 ? -1 : (int) events.previousValue(docId - 1);
    }

    private static int epochDay(LocalDate day) {
        return (int) day.toEpochDay();
    }

    private static int day(int epochDay) {
        return epochDay == EventHeaders.UNDATED ? NEVER : epochDay;
    }

    /** Both days as one number, which is ordered as dates are. */
    private static long date(int first, int last) {
        return ((long) first << Integer.SIZE) + last - Integer.MIN_VALUE;
    }

    private static int first(long date) {
        return (int) (date >> Integer.SIZE);
    }

    private static int last(long date) {
        return (int) date + Integer.MIN_VALUE;
    }

    /** Takes events of a set until it has enough. */
    private static final class PageCollector {

        private final RoaringBitmap set;
        private final int[] docIds;
        private int taken;

        PageCollector(RoaringBitmap set, int most) {
            this.set = set;
            docIds = new int[most];
        }

        /** Takes those in a range of places. */
        void take(int from, int to) {
            var next = set.getIntIterator();
            next.advanceIfNeeded(from);
            while (!full() && next.hasNext() && next.peekNext() < to) {
                docIds[taken++] = next.next();
            }
        }

        boolean full() {
            return taken == docIds.length;
        }

        int[] taken() {
            return Arrays.copyOf(docIds, taken);
        }
    }
}
