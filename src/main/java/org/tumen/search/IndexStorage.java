package org.tumen.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/** Holds the index while the program runs: on the heap or, if it is large, in a temporary directory. */
final class IndexStorage {

    /** Above this, an index takes some tens of megabytes, which the page cache of the system manages better. */
    private static final int MAX_ENTRIES_ON_HEAP = 20_000;

    private Path path;

    /** A directory for a part of the index with this number of entries. */
    synchronized Directory directory(int entries) throws IOException {
        if (entries <= MAX_ENTRIES_ON_HEAP) {
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
