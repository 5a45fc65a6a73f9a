package org.tumen.store.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.tumen.dataset.EventHeaders;
import org.tumen.dataset.History;
import org.tumen.model.EntryKind;

/** The order of events by the release that last changed them, and then by their document ids. */
final class ChangeOrder {

    /** The events that each release was the last to change; oldest release first. */
    private final List<RoaringBitmap> byRelease = new ArrayList<>();

    ChangeOrder(History history, EventHeaders headers, DateOrder dateOrder) {
        history.releases().forEach(release -> byRelease.add(new RoaringBitmap()));
        var unchanged = byRelease.get(0);
        unchanged.add(0L, dateOrder.size());
        history.lastChanges(EntryKind.EVENT).forEach((id, release) -> {
            var ordinal = headers.ordinalOf(id);
            if (ordinal >= 0) {
                unchanged.remove(dateOrder.docId(ordinal));
                byRelease.get(release).add(dateOrder.docId(ordinal));
            }
        });
        byRelease.forEach(RoaringBitmap::runOptimize);
    }

    /**
     * The document ids of a page of a set, in order.
     *
     * @param latest whether the latest release comes first
     * @param after how many events of the whole order, not of the set, precede the page
     */
    int[] page(RoaringBitmap events, boolean latest, int after, int limit) {
        var docIds = new int[limit];
        var size = 0;
        var preceding = 0;
        for (var group : groups(latest)) {
            var end = preceding + group.getCardinality();
            if (end > after && size < limit) {
                var next = RoaringBitmap.and(events, group).getIntIterator();
                if (after > preceding) {
                    next.advanceIfNeeded(group.select(after - preceding));
                }
                while (next.hasNext() && size < limit) {
                    docIds[size++] = next.next();
                }
            }
            preceding = end;
        }
        return Arrays.copyOf(docIds, size);
    }

    /** The rank of an event, from 1. */
    int rank(int docId, boolean latest) {
        var preceding = 0;
        for (var group : groups(latest)) {
            if (group.contains(docId)) {
                return preceding + group.rank(docId);
            }
            preceding += group.getCardinality();
        }
        throw new IllegalArgumentException("no event has the document id " + docId);
    }

    private List<RoaringBitmap> groups(boolean latest) {
        if (!latest) {
            return byRelease;
        }
        var groups = new ArrayList<>(byRelease);
        Collections.reverse(groups);
        return groups;
    }
}
