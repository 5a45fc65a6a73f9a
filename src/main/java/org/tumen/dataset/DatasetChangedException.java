package org.tumen.dataset;

import java.nio.file.Path;

/** A file was edited after the program had opened it, so that its content is no longer what was checked. */
public final class DatasetChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatasetChangedException(Path file, Throwable cause) {
        super(
                "%s was changed after it was checked; restart the program to serve the new content".formatted(file),
                cause);
    }
}
