package org.tumen.dataset;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Content that is too much for memory, and so is read from the disk whenever it is asked for. */
public final class LargeFile implements Content {

    /** In bytes: so many that asking for them costs little. */
    private static final int BUFFER = 1 << 20;

    private final Path path;
    private final State state;

    public LargeFile(Path path) throws IOException {
        this.path = path;
        state = State.of(path);
    }

    @Override
    public InputStream stream() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), BUFFER) {

            /** Says so if the file was edited while it was read. */
            @Override
            public void close() throws IOException {
                super.close();
                unchanged();
            }
        };
    }

    @Override
    public long size() {
        return state.size();
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        var piece = ByteBuffer.allocate(length);
        // Opened for each piece: a channel that is kept is closed for everybody when one reader is interrupted.
        try (var channel = FileChannel.open(path)) {
            while (piece.hasRemaining()) {
                if (channel.read(piece, offset + piece.position()) < 0) {
                    throw new DatasetChangedException(path, new EOFException());
                }
            }
        }
        unchanged();
        return piece.array();
    }

    private void unchanged() throws IOException {
        if (!State.of(path).equals(state)) {
            throw new DatasetChangedException(path, null);
        }
    }

    /** What tells an edited file from the one that was read. */
    private record State(long size, FileTime modified) {

        static State of(Path path) throws IOException {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new State(attributes.size(), attributes.lastModifiedTime());
        }
    }
}
