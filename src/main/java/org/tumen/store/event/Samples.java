package org.tumen.store.event;

import java.util.stream.IntStream;
import org.tumen.dataset.EventRecords;

/** Some events that stand for all. */
final class Samples {

    private Samples() {}

    /** Places in the order of ids, from 0, evenly spread: about so many, or all if there are fewer. */
    static IntStream of(EventRecords events, int wanted) {
        var step = Math.max(1, events.size() / wanted);
        return IntStream.iterate(0, ordinal -> ordinal < events.size(), ordinal -> ordinal + step);
    }
}
