package org.tumen.store.event;

import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/**
 * The events that last: which of those that began before a day may have been on it, too. For one place in some thousands of
 * the {@link DateOrder}, the set of what lasts until the first day of the event there is kept. What lasts until a later day
 * is among these, or has begun since.
 */
final class OngoingEvents {

    /** From one place to the next: so near that few have begun since, and so far that few sets are kept. */
    private static final int SPACING = 4096;

    private final int[] lastDays;
    private final RoaringBitmap[] kept;

    /**
     * @param firstDays of the events by place, ascending, in days since 1970-01-01
     * @param lastDays of the same events
     * @param dated how many of them, from the first on, have a date
     */
    OngoingEvents(int[] firstDays, int[] lastDays, int dated) {
        this.lastDays = lastDays;
        kept = new RoaringBitmap[(dated + SPACING - 1) / SPACING];
        for (var i = 0; i < kept.length; i++) {
            var docId = i * SPACING;
            var begun = i == 0 ? new RoaringBitmap() : kept[i - 1].clone();
            begun.add((long) Math.max(0, docId - SPACING), docId);
            kept[i] = until(firstDays[docId], begun);
        }
    }

    /**
     * Those of some events that began before a day and may have been on it.
     *
     * @param begun the place of the first event that did not begin before it
     */
    RoaringBitmap until(int day, int begun, RoaringBitmap events) {
        if (begun == 0) {
            return new RoaringBitmap();
        }
        var latest = (begun - 1) / SPACING;
        var candidates = RoaringBitmap.and(events, kept[latest]);
        candidates.or(RoaringBitmap.and(events, RoaringBitmap.bitmapOfRange((long) latest * SPACING, begun)));
        return until(day, candidates);
    }

    private RoaringBitmap until(int day, RoaringBitmap begun) {
        var ongoing = RoaringBitmapWriter.writer().runCompress(false).get();
        for (IntIterator docIds = begun.getIntIterator(); docIds.hasNext(); ) {
            var docId = docIds.next();
            if (lastDays[docId] >= day) {
                ongoing.add(docId);
            }
        }
        return ongoing.get();
    }
}
