package org.tumen.dataset;

import java.io.IOException;
import java.io.InputStream;

/** The content of one file of a dataset, as a whole or piece by piece. */
public sealed interface Content permits KeptContent, LargeFile {

    /**
     * All of it, from the beginning. Closing the stream fails with {@link DatasetChangedException} if the file is no longer what
     * it was.
     */
    InputStream stream() throws IOException;

    /** In bytes. */
    long size();

    /**
     * A piece of it.
     *
     * @throws DatasetChangedException if the file is no longer what it was
     */
    byte[] read(long offset, int length) throws IOException;

    /** All of it: of a file that is known to be small. */
    default byte[] bytes() throws IOException {
        try (var stream = stream()) {
            return stream.readAllBytes();
        }
    }
}
