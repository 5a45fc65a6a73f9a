package org.tumen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** Where an index is kept for as long as the program runs: in memory, or in a temporary directory if it is large. */
final class IndexStorage {

    /** Of more entries than these, the index is some tens of megabytes, and the system knows better what to hold. */
    private static final int MOST_IN_MEMORY = 20_000;

    private Path path;

    /** For the index of so many entries. */
    synchronized Directory directory(int entries) throws IOException {
        if (entries <= MOST_IN_MEMORY) {
            return new ByteBuffersDirectory();
        }
        path = Files.createTempDirectory("tumen-search-");
        return new MMapDirectory(path);
    }

    synchronized void delete() throws IOException {
        if (path != null) {
            IOUtils.rm(path);
        }
    }
}
