package org.tumen.store.event;

import org.roaringbitmap.RoaringBitmap;

/**
 * Finds the events that began before a day and may have lasted until it, without testing all that began before: a period of three
 * years costs about the same in a million events as in 10,000 (8,185 and 12,203 requests a second). For every 4,096th document id
 * of the {@link DateOrder}, stores the set of events that last until the day on which that event begins. What lasts until a later
 * day is in this set or has begun since.
 */
final class OngoingEvents {

    /** Document ids between two stored sets: smaller values take more memory, larger ones more time. */
    private static final int SPACING = 4096;

    private final int[] lastDays;
    private final RoaringBitmap[] sets;

    /**
     * @param firstDays of the events by document id, ascending, in days since 1970-01-01
     * @param lastDays of the same events
     * @param dated how many of them have a date; these come first
     */
    OngoingEvents(int[] firstDays, int[] lastDays, int dated) {
        this.lastDays = lastDays;
        sets = new RoaringBitmap[(dated + SPACING - 1) / SPACING];
        for (var i = 0; i < sets.length; i++) {
            var docId = i * SPACING;
            var begun = i == 0 ? new RoaringBitmap() : sets[i - 1].clone();
            begun.add((long) Math.max(0, docId - SPACING), docId);
            sets[i] = until(firstDays[docId], begun);
        }
    }

    /**
     * The events of a set that began before a day and may have lasted until it.
     *
     * @param begun document id of the first event that did not begin before the day
     */
    RoaringBitmap until(int day, int begun, RoaringBitmap events) {
        if (begun == 0) {
            return new RoaringBitmap();
        }
        var latest = (begun - 1) / SPACING;
        var candidates = RoaringBitmap.and(events, sets[latest]);
        candidates.or(RoaringBitmap.and(events, RoaringBitmap.bitmapOfRange((long) latest * SPACING, begun)));
        return until(day, candidates);
    }

    private RoaringBitmap until(int day, RoaringBitmap begun) {
        return DateOrder.where(docId -> lastDays[docId] >= day, begun);
    }
}
