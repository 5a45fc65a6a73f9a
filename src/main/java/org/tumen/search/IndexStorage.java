package org.tumen.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;
import org.jboss.logging.Logger;

/**
 * Holds the index while the program runs: on the heap or, if it is large, in a temporary directory. A process that is killed leaves
 * its directory behind; the next one that needs a directory removes it. A lock, which ends with its process, tells which are in use:
 * ids of processes would not, since those of containers are all the same.
 */
final class IndexStorage {

    /** Above this, an index takes some tens of megabytes, which the page cache of the system manages better. */
    private static final int MAX_ENTRIES_ON_HEAP = 20_000;

    private static final Logger LOG = Logger.getLogger(IndexStorage.class);

    private static final String PREFIX = "tumen-search-";

    private static final String LOCK = "process.lock";

    /** A directory without a lock may have been created just now. */
    private static final Duration TIME_TO_LOCK = Duration.ofMinutes(1);

    private static final int BUFFER = 1 << 16;

    /** Of this process. To open the file of a lock once more and close it would end the lock (fcntl(2)). */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final List<Directory> parts = new ArrayList<>();
    private Path path;
    private FileChannel lock;

    /** A directory for the next part of the index, which has this number of entries. */
    synchronized Directory directory(int entries) {
        var directory = entries <= MAX_ENTRIES_ON_HEAP ? new ByteBuffersDirectory() : files();
        parts.add(directory);
        return directory;
    }

    private Directory files() {
        try {
            return new MMapDirectory(temporary());
        } catch (IOException e) {
            LOG.warnf("The search index takes memory of the heap, since a temporary directory cannot be made: %s", e);
            return new ByteBuffersDirectory();
        }
    }

    /** Writes the files of all parts. */
    synchronized void write(DataOutput out) throws IOException {
        for (var directory : parts) {
            var files = Arrays.stream(directory.listAll())
                    .filter(file -> !file.equals(IndexWriter.WRITE_LOCK_NAME) && !file.equals(LOCK))
                    .toList();
            out.writeInt(files.size());
            for (var file : files) {
                try (var in = directory.openInput(file, IOContext.READONCE)) {
                    out.writeUTF(file);
                    out.writeLong(in.length());
                    var buffer = new byte[BUFFER];
                    for (var rest = in.length(); rest > 0; ) {
                        var length = (int) Math.min(rest, BUFFER);
                        in.readBytes(buffer, 0, length);
                        out.write(buffer, 0, length);
                        rest -= length;
                    }
                }
            }
        }
    }

    /** A directory with the files of the next part, as they were written. */
    Directory read(int entries, DataInput in) throws IOException {
        var directory = directory(entries);
        for (var files = in.readInt(); files > 0; files--) {
            try (var out = directory.createOutput(in.readUTF(), IOContext.DEFAULT)) {
                var buffer = new byte[BUFFER];
                for (var rest = in.readLong(); rest > 0; ) {
                    var length = (int) Math.min(rest, BUFFER);
                    in.readFully(buffer, 0, length);
                    out.writeBytes(buffer, length);
                    rest -= length;
                }
            }
        }
        return directory;
    }

    synchronized void delete() throws IOException {
        if (path != null) {
            lock.close();
            IOUtils.rm(path);
        }
    }

    private Path temporary() throws IOException {
        if (path == null) {
            path = Files.createTempDirectory(PREFIX);
            OWN.add(path);
            lock = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            deleteLeft(path.getParent());
        }
        return path;
    }

    /** Deletes what processes that were killed have left in a directory. */
    static void deleteLeft(Path directory) throws IOException {
        try (var others = Files.newDirectoryStream(directory, PREFIX + "*")) {
            for (var other : others) {
                if (!OWN.contains(other) && isLeft(other)) {
                    delete(other);
                }
            }
        }
    }

    private static void delete(Path directory) {
        try {
            IOUtils.rm(directory);
        } catch (IOException e) {
            // Another process deletes the same.
        }
    }

    private static boolean isLeft(Path directory) {
        try (var channel = FileChannel.open(directory.resolve(LOCK), StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        } catch (IOException noLock) {
            return isOld(directory);
        }
    }

    private static boolean isOld(Path directory) {
        try {
            return Files.getLastModifiedTime(directory)
                            .toInstant()
                            .isBefore(Instant.now().minus(TIME_TO_LOCK))
                    && Files.isWritable(directory);
        } catch (IOException gone) {
            return false;
        }
    }
}
