package org.tumen.dataset;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** The events of a dataset in the order of their ids. Thread-safe. */
public sealed interface EventRecords extends Iterable<EventRecord> permits InMemoryEvents, StreamedEvents {

    /** What is known of all events without reading their records. */
    EventHeaders headers();

    /** Size of the events in their file, in bytes. */
    long bytes();

    /** Writes what saves another process to read the file of the events, if that takes long. */
    void writeSummary(DataOutput out) throws IOException;

    /**
     * One event.
     *
     * @param ordinal index in the order of ids, from 0
     * @throws DatasetChangedException if the file was edited after it was checked
     */
    EventRecord get(int ordinal);

    /**
     * The events of a range, read lazily.
     *
     * @param from ordinal of the first event
     * @param to ordinal after that of the last event
     */
    Stream<EventRecord> stream(int from, int to);

    /** All events, read lazily. */
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
