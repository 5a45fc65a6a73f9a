package org.tumen.store.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** What a replica reads at its start, in named parts. Each is stored in rows of a megabyte, which any engine takes. */
final class Snapshot {

    private static final int CHUNK = 1 << 20;

    private static final String GET = "select content from tumen_snapshot where load_id = ? and part = ? and chunk = ?";

    private static final String ADD = "insert into tumen_snapshot (load_id, part, chunk, content) values (?, ?, ?, ?)"
            + " on conflict (load_id, part, chunk) do nothing";

    private final SharedDatabase database;
    private final long load;
    private final Runnable beforeWriting;

    Snapshot(SharedDatabase database, long load) {
        this(database, load, () -> {});
    }

    /**
     * @param beforeWriting throws what keeps a row from being written
     */
    Snapshot(SharedDatabase database, long load, Runnable beforeWriting) {
        this.database = database;
        this.load = load;
        this.beforeWriting = beforeWriting;
    }

    /** The content is complete only when the stream has been closed. */
    OutputStream write(String part) {
        return new OutputStream() {

            private final byte[] buffer = new byte[CHUNK];
            private int size;
            private int chunk;

            @Override
            public void write(int value) {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                for (var done = 0; done < length; ) {
                    var fits = Math.min(length - done, CHUNK - size);
                    System.arraycopy(bytes, from + done, buffer, size, fits);
                    size += fits;
                    done += fits;
                    if (size == CHUNK) {
                        add();
                    }
                }
            }

            @Override
            public void close() {
                if (size > 0) {
                    add();
                }
            }

            private void add() {
                put(part, chunk++, Arrays.copyOf(buffer, size));
                size = 0;
            }
        };
    }

    InputStream read(String part) {
        return new InputStream() {

            private byte[] content = new byte[0];
            private int position;
            private int chunk;

            @Override
            public int read() throws IOException {
                return isAtEnd() ? -1 : content[position++] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                if (length == 0) {
                    return 0;
                }
                if (isAtEnd()) {
                    return -1;
                }
                var available = Math.min(length, content.length - position);
                System.arraycopy(content, position, bytes, from, available);
                position += available;
                return available;
            }

            private boolean isAtEnd() {
                if (position == content.length) {
                    content = get(part, chunk++);
                    position = 0;
                }
                return content.length == 0;
            }
        };
    }

    void put(String part, int chunk, byte[] content) {
        database.write(Releases.PATIENCE, connection -> {
            beforeWriting.run();
            try (var row = connection.prepareStatement(ADD)) {
                row.setLong(1, load);
                row.setString(2, part);
                row.setInt(3, chunk);
                row.setBytes(4, content);
                return row.executeUpdate();
            }
        });
    }

    /** Empty if there is no such row. */
    private byte[] get(String part, int chunk) {
        return database.read(connection -> {
            try (var query = connection.prepareStatement(GET)) {
                query.setLong(1, load);
                query.setString(2, part);
                query.setInt(3, chunk);
                try (var rows = query.executeQuery()) {
                    return rows.next() ? rows.getBytes(1) : new byte[0];
                }
            }
        });
    }
}
