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

/** The events of a file, each read anew whenever it is asked for: there may be more than memory holds. */
public final class StreamedEvents implements EventRecords {

    /** In bytes: how much of the file is read at once where all events are. */
    private static final int STRETCH = 1 << 20;

    private final Content content;
    private final EventHeaders headers;
    private final Extents extents;
    private final ObjectReader reader;

    /**
     * @param extents where each event stands in the content
     */
    public StreamedEvents(Content content, EventHeaders headers, Extents extents, ObjectReader reader) {
        this.content = content;
        this.headers = headers;
        this.extents = extents;
        this.reader = reader;
    }

    @Override
    public EventHeaders headers() {
        return headers;
    }

    @Override
    public long bytes() {
        return size() == 0 ? 0 : extents.end(size() - 1);
    }

    @Override
    public EventRecord get(int ordinal) {
        return new Run(ordinal, ordinal + 1).next();
    }

    @Override
    public Stream<EventRecord> stream(int from, int to) {
        return StreamSupport.stream(
                Spliterators.spliterator(new Run(from, to), to - from, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
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
                        stretch, (int) (extents.offset(next) - start), extents.length(next));
                next++;
                return event;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readStretch() throws IOException {
            start = extents.offset(next);
            do {
                read++;
            } while (read < to && extents.end(read) - start <= STRETCH);
            stretch = content.read(start, (int) (extents.end(read - 1) - start));
        }
    }
}
