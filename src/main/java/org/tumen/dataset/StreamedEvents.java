package org.tumen.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Events that are read from their file on each access, so that a million are served with a heap of 3 GB.
 */
public final class StreamedEvents implements EventRecords {

    /** How much of the file is read at once when streaming, in bytes. */
    private static final int CHUNK = 1 << 20;

    private final FileContent.OnDisk content;
    private final ObjectReader reader;
    private final EventHeaders headers;
    private final Extents extents;

    /** Reads the headers of all events in one pass and skips everything else. */
    public StreamedEvents(FileContent.OnDisk content, ObjectMapper mapper) throws IOException {
        this.content = content;
        reader = mapper.readerFor(EventRecord.class);
        headers = new EventHeaders();
        extents = new Extents();
        try (var stream = content.stream();
                var lines = mapper.readerFor(EventHeaders.Line.class).<EventHeaders.Line>readValues(stream)) {
            var parser = lines.getParser();
            while (lines.hasNextValue()) {
                var begin = parser.currentTokenLocation().getByteOffset();
                headers.add(lines.nextValue());
                var end = parser.currentLocation().getByteOffset();
                extents.add(begin, Math.toIntExact(end - begin));
            }
        }
    }

    /**
     * Reads no event of the file.
     *
     * @param summary what {@link #writeSummary} wrote of the same file
     */
    public StreamedEvents(FileContent.OnDisk content, ObjectMapper mapper, DataInput summary) throws IOException {
        this.content = content;
        reader = mapper.readerFor(EventRecord.class);
        headers = EventHeaders.read(summary);
        extents = Extents.read(headers.size(), summary);
    }

    @Override
    public void writeSummary(DataOutput out) throws IOException {
        headers.write(out);
        extents.write(out);
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
        return new Range(ordinal, ordinal + 1).next();
    }

    @Override
    public Stream<EventRecord> stream(int from, int to) {
        return StreamSupport.stream(
                Spliterators.spliterator(new Range(from, to), to - from, Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /** Reads consecutive events, a chunk of the file at a time. */
    private final class Range implements Iterator<EventRecord> {

        private final int to;
        private int next;
        private byte[] chunk;
        private long start;
        private int read;

        Range(int from, int to) {
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
                    readChunk();
                }
                var event = reader.<EventRecord>readValue(
                        chunk, (int) (extents.offset(next) - start), extents.length(next));
                next++;
                return event;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void readChunk() throws IOException {
            start = extents.offset(next);
            do {
                read++;
            } while (read < to && extents.end(read) - start <= CHUNK);
            chunk = content.read(start, (int) (extents.end(read - 1) - start));
        }
    }

    /** Offset and length in bytes of each event in the file, by ordinal. */
    private static final class Extents {

        private int size;
        private long[] offsets = new long[256];
        private int[] lengths = new int[256];

        void add(long offset, int length) {
            if (size == offsets.length) {
                var capacity = size + (size >> 1);
                offsets = Arrays.copyOf(offsets, capacity);
                lengths = Arrays.copyOf(lengths, capacity);
            }
            offsets[size] = offset;
            lengths[size] = length;
            size++;
        }

        void write(DataOutput out) throws IOException {
            for (var ordinal = 0; ordinal < size; ordinal++) {
                out.writeLong(offsets[ordinal]);
                out.writeInt(lengths[ordinal]);
            }
        }

        static Extents read(int size, DataInput in) throws IOException {
            var extents = new Extents();
            for (var ordinal = 0; ordinal < size; ordinal++) {
                extents.add(in.readLong(), in.readInt());
            }
            return extents;
        }

        long offset(int ordinal) {
            return offsets[ordinal];
        }

        int length(int ordinal) {
            return lengths[ordinal];
        }

        /** Offset of the byte after the last one. */
        long end(int ordinal) {
            return offsets[ordinal] + lengths[ordinal];
        }
    }
}
