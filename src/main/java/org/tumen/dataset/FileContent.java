package org.tumen.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** The content of one file of a dataset. */
public sealed interface FileContent {

    /**
     * All bytes from the beginning. Closing the stream throws a {@link DatasetChangedException} if the file was edited after it was
     * opened.
     */
    InputStream stream() throws IOException;

    /** All bytes. */
    default byte[] bytes() throws IOException {
        try (var stream = stream()) {
            return stream.readAllBytes();
        }
    }

    /** Content that is held in memory. */
    record InMemory(byte[] bytes) implements FileContent {

        @Override
        public InputStream stream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Content of a file that is too large for memory and is read from disk on each access. */
    final class OnDisk implements FileContent {

        /** In bytes. */
        private static final int BUFFER = 1 << 20;

        private final Path path;
        private final State state;

        public OnDisk(Path path) throws IOException {
            this.path = path;
            state = State.of(path);
        }

        @Override
        public InputStream stream() throws IOException {
            return new BufferedInputStream(Files.newInputStream(path), BUFFER) {

                @Override
                public void close() throws IOException {
                    super.close();
                    requireUnchanged();
                }
            };
        }

        /**
         * The bytes of a range.
         *
         * @throws DatasetChangedException if the file was edited after it was opened
         */
        byte[] read(long offset, int length) throws IOException {
            var bytes = ByteBuffer.allocate(length);
            // Opened on each call: interrupting one reader would close a shared channel for all others.
            try (var channel = FileChannel.open(path)) {
                while (bytes.hasRemaining()) {
                    if (channel.read(bytes, offset + bytes.position()) < 0) {
                        throw new DatasetChangedException(path, new EOFException());
                    }
                }
            }
            requireUnchanged();
            return bytes.array();
        }

        private void requireUnchanged() throws IOException {
            if (!State.of(path).equals(state)) {
                throw new DatasetChangedException(path, null);
            }
        }

        /** Distinguishes an edited file from the one that was opened. */
        private record State(long size, FileTime modified) {

            static State of(Path path) throws IOException {
                var attributes = Files.readAttributes(path, BasicFileAttributes.class);
                return new State(attributes.size(), attributes.lastModifiedTime());
            }
        }
    }
}
