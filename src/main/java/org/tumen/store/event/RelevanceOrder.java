package org.tumen.store.event;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Orders events by relevance: tier by tier, and in each tier those with fewer days that their date can mean first, undated ones
 * last, then as in the {@link DateOrder}. Stores the set of events for each number of days, so that a page is read without sorting
 * the events before and after it.
 */
final class RelevanceOrder {

    private final SortedMap<Long, RoaringBitmap> byDays = new TreeMap<>();

    RelevanceOrder(DateOrder dateOrder) {
        dateOrder.forEachDate((first, last, from, to) -> {
            var days = first == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first, last);
            byDays.computeIfAbsent(days, some -> new RoaringBitmap()).add((long) from, (long) to);
        });
        byDays.values().forEach(RoaringBitmap::runOptimize);
    }

    /** The events whose date means at most so many days, as one of them or as all. */
    RoaringBitmap atMost(long days) {
        return FastAggregation.or(byDays.headMap(days).values().iterator());
    }

    /**
     * The document ids of a page, in order.
     *
     * @param tiers disjoint sets of events, the most relevant first
     * @param after how many events of all tiers precede the page
     */
    int[] page(List<RoaringBitmap> tiers, int after, int limit) {
        var page = new int[limit];
        var size = 0;
        var skipped = after;
        for (var tier : tiers) {
            for (var group : byDays.values()) {
                var events = RoaringBitmap.and(tier, group);
                var count = events.getCardinality();
                if (skipped >= count) {
                    skipped -= count;
                    continue;
                }
                var docIds = events.getIntIterator();
                docIds.advanceIfNeeded(events.select(skipped));
                skipped = 0;
                while (docIds.hasNext() && size < limit) {
                    page[size++] = docIds.next();
                }
                if (size == limit) {
                    return page;
                }
            }
        }
        return Arrays.copyOf(page, size);
    }
}
