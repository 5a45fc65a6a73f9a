package org.tumen.dataset;

import java.nio.file.Path;

/** A file was edited under a program that serves it piece by piece: nothing of it can be trusted any more. */
public final class DatasetChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatasetChangedException(Path file, Throwable cause) {
        super("%s was changed after it had been checked; to serve it as it is now, start anew".formatted(file), cause);
    }
}
