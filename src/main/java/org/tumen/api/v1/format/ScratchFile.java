package org.tumen.api.v1.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A temporary file that nothing leaves behind: where the system allows it, its name is removed at once, so that it is gone when the
 * process is, however that ends.
 */
public final class ScratchFile implements Closeable {

    private static final String PREFIX = "tumen-file-";

    static {
        deleteAbandoned();
    }

    private final FileChannel channel;

    public ScratchFile() throws IOException {
        var path = named();
        channel = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        unlink(path);
    }

    /** A temporary file that has a name, for who cannot do without; to be deleted soon. */
    static Path named() throws IOException {
        return Files.createTempFile(PREFIX, null);
    }

    /** Removes the name of an open file. */
    static void unlink(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            // Windows: deleted when it is closed.
        }
    }

    /** What a process has left that was killed while a file had a name: nothing takes a day to write. */
    private static void deleteAbandoned() {
        var yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        try (var files = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).compareTo(yesterday) < 0) {
                    unlink(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Another process has deleted it, or new files cannot be made either.
        }
    }

    /** Writes at the end; must not be closed. */
    public OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Reads from the beginning; must not be closed. */
    public InputStream in() throws IOException {
        return Channels.newInputStream(channel.position(0));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
