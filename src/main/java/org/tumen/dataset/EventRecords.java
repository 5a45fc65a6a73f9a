package org.tumen.dataset;

import java.util.Iterator;
import java.util.stream.Stream;

/** The events of a dataset in the order of their ids. May be used by several threads at once. */
public sealed interface EventRecords extends Iterable<EventRecord> permits InMemoryEvents, StreamedEvents {

    /** What is known of all events without reading any. */
    EventHeaders headers();

    /** How much of their file they take. */
    long bytes();

    /**
     * One event.
     *
     * @param ordinal place in the order of ids, from 0
     * @throws DatasetChangedException if the file is no longer the one that was checked
     */
    EventRecord get(int ordinal);

    /** The events from one place in the order up to another, which is left out, read as they are taken. */
    Stream<EventRecord> stream(int from, int to);

    /** All events, read as they are taken. */
    default Stream<EventRecord> stream() {
        return stream(0, size());
    }

    default int size() {
        return headers().size();
    }

    @Override
    default Iterator<EventRecord> iterator() {
        return stream().iterator();
    }
}
