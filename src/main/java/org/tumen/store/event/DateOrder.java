package org.tumen.store.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;
import org.tumen.dataset.EventHeaders;
import org.tumen.model.Period;

/**
 * Assigns document ids to the events, from 0, in the order of the first day that a date can mean, then of the last, then of the
 * ids; undated events come last. So the events that began in a period have consecutive document ids.
 */
final class DateOrder {

    /** Stands for the days of undated events: after all others. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] ordinals;
    private final int[] docIds;
    private final int[] firstDays;
    private final int[] lastDays;

    /** The first document id of each run of events with the same date, and the end of the last run. */
    private final int[] runs;

    private final OngoingEvents ongoing;

    private final int dated;

    DateOrder(EventHeaders events) {
        this(events.size(), events::firstDay, events::lastDay);
    }

    /**
     * @param first the first day that a date can mean, by ordinal, in days since 1970-01-01; {@link EventHeaders#UNDATED} without
     *     a date
     * @param last the last day, likewise
     */
    DateOrder(int size, IntUnaryOperator first, IntUnaryOperator last) {
        var dates = new long[size];
        Arrays.setAll(dates, ordinal -> date(day(first.applyAsInt(ordinal)), day(last.applyAsInt(ordinal))));
        // A counting sort: a million events share some thousand dates.
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

    /** The ordinal of an event: its index in the order of ids, from 0. */
    int ordinal(int docId) {
        return ordinals[docId];
    }

    /** The first day that the date can mean; null if the event is undated. */
    LocalDate firstDay(int docId) {
        return docId < dated ? LocalDate.ofEpochDay(firstDays[docId]) : null;
    }

    /** The last day that the date can mean; null if the event is undated. */
    LocalDate lastDay(int docId) {
        return docId < dated ? LocalDate.ofEpochDay(lastDays[docId]) : null;
    }

    /** The document id of the event with an ordinal. */
    int docId(int ordinal) {
        return docIds[ordinal];
    }

    /** The events of a set whose date can mean some day of the period. */
    RoaringBitmap overlapping(Period period, RoaringBitmap events) {
        var overlapping = begun(period, events);
        overlapping.or(until(epochDay(period.first()), events));
        return overlapping;
    }

    /** The events of a set whose date can mean only days of the period. */
    RoaringBitmap within(Period period, RoaringBitmap events) {
        var begun = begun(period, events);
        begun.andNot(until(epochDay(period.last()) + 1, begun));
        return begun;
    }

    /** Passes each date, or nulls for none, with the document ids of its events to the consumer. */
    void forEachDate(DateConsumer consumer) {
        for (var run = 0; run + 1 < runs.length; run++) {
            consumer.accept(firstDay(runs[run]), lastDay(runs[run]), runs[run], runs[run + 1]);
        }
        if (dated < size()) {
            consumer.accept(null, null, dated, size());
        }
    }

    interface DateConsumer {

        /**
         * @param first day that the date can mean
         * @param last day that the date can mean
         * @param from first document id of the events with the date
         * @param to document id after the last one
         */
        void accept(LocalDate first, LocalDate last, int from, int to);
    }

    /**
     * The document ids of a page of a set, in order.
     *
     * @param newest whether dates descend; undated events come last in either order
     * @param after how many events of the whole order, not of the set, precede the page
     */
    int[] page(RoaringBitmap events, boolean newest, int after, int limit) {
        var page = new PageCollector(events, limit);
        if (!newest) {
            page.collect(after, size());
            return page.collected();
        }
        if (after < dated) {
            var run = runOf(dated - 1 - after);
            page.collect(runs[run] + after - (dated - runs[run + 1]), runs[run + 1]);
            for (var docId = before(events, runs[run]); docId >= 0 && !page.full(); docId = before(events, runs[run])) {
                run = runOf(docId);
                page.collect(runs[run], runs[run + 1]);
            }
        }
        page.collect(Math.max(after, dated), size());
        return page.collected();
    }

    /** How many events precede an event if dates descend. */
    int newest(int docId) {
        if (docId >= dated) {
            return docId;
        }
        var run = runOf(docId);
        return dated - runs[run + 1] + docId - runs[run];
    }

    /** The events of a set that began before the day and may have lasted until it. */
    RoaringBitmap until(int day, RoaringBitmap events) {
        return ongoing.until(day, from(day), events);
    }

    /** The events of a set that began before the day. */
    RoaringBitmap before(int day, RoaringBitmap events) {
        return RoaringBitmap.and(events, RoaringBitmap.bitmapOfRange(0, from(day)));
    }

    /** The events of a set that began in the period. */
    RoaringBitmap begun(Period period, RoaringBitmap events) {
        var from = from(epochDay(period.first()));
        var to = from(epochDay(period.last()) + 1);
        return RoaringBitmap.and(events, RoaringBitmap.bitmapOfRange(from, to));
    }

    /** The events of a set for whose document ids the predicate holds. */
    static RoaringBitmap where(IntPredicate predicate, RoaringBitmap events) {
        var selected = RoaringBitmapWriter.writer().runCompress(false).get();
        events.forEach((IntConsumer) docId -> {
            if (predicate.test(docId)) {
                selected.add(docId);
            }
        });
        return selected.get();
    }

    /** The document id of the first event that began on the day or later. */
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

    /** The index of the run that contains a document id. */
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

    /** Both days as one number that sorts like the date. */
    private static long date(int first, int last) {
        return ((long) first << Integer.SIZE) + last - Integer.MIN_VALUE;
    }

    private static int first(long date) {
        return (int) (date >> Integer.SIZE);
    }

    private static int last(long date) {
        return (int) date + Integer.MIN_VALUE;
    }

    /** Collects document ids of a set up to a limit. */
    private static final class PageCollector {

        private final RoaringBitmap set;
        private final int[] docIds;
        private int size;

        PageCollector(RoaringBitmap set, int limit) {
            this.set = set;
            docIds = new int[limit];
        }

        /** Collects those from one document id up to another, exclusive. */
        void collect(int from, int to) {
            var next = set.getIntIterator();
            next.advanceIfNeeded(from);
            while (!full() && next.hasNext() && next.peekNext() < to) {
                docIds[size++] = next.next();
            }
        }

        boolean full() {
            return size == docIds.length;
        }

        int[] collected() {
            return Arrays.copyOf(docIds, size);
        }
    }
}
