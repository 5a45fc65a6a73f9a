package org.tumen.dataset;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The events of a dataset in the order of their ids, each read anew whenever it is asked for: there may be more than
 * memory holds. May be used by several threads at once.
 */
public final class EventRecords implements Iterable<EventRecord> {

    /** In bytes: how much of the file is read at once where all events are. */
    private static final int STRETCH = 1 << 20;

    private final Content content;
    private final EventOutline outline;
    private final ObjectReader reader;

    EventRecords(Content content, EventOutline outline, ObjectReader reader) {
        this.content = content;
        this.outline = outline;
        this.reader = reader;
    }

    public int size() {
        return outline.size();
    }

    /** What is known of all events without reading any. */
    public EventOutline outline() {
        return outline;
    }

    /**
     * Reads one event.
     *
     * @param ordinal place in the order of ids, from 0
     * @throws DatasetChanged if the file is no longer the one that was checked
     */
    public EventRecord get(int ordinal) {
        return new Run(ordinal, ordinal + 1).next();
    }

    /** All events, read as they are taken. */
    public Stream<EventRecord> stream() {
        return stream(0, size());
    }

    /** The events from one place in the order up to another, which is left out. */
    public Stream<EventRecord> stream(int from, int to) {
        return StreamSupport.stream(
                Spliterators.spliterator(new Run(from, to), to - from, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    @Override
    public Iterator<EventRecord> iterator() {
        return new Run(0, size());
    }

    /** Reads events that follow each other, a stretch of the file at a time. */
    private final class Run implements Iterator<EventRecord> {

        private final int to;
        private int next;
        private byte[] stretch;
        private long start;
        private int read;

        Run(int from, int to) {
            this.next = from;
            this.read = from;
            this.to = to;
        }

        @Override
        public boolean hasNext() {
            return next < to;
        }

        @Override
        public EventRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                if (next == read) {
                    readStretch();
                }
                var event = reader.<EventRecord>readValue(
                        stretch, (int) (outline.offset(next) - start), outline.length(next));
                next++;
                return event;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readStretch() throws IOException {
            start = outline.offset(next);
            do {
                read++;
            } while (read < to && end(read) - start <= STRETCH);
            stretch = content.read(start, (int) (end(read - 1) - start));
        }

        private long end(int ordinal) {
            return outline.offset(ordinal) + outline.length(ordinal);
        }
    }
}
