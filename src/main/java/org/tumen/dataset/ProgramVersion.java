package org.tumen.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of the program, as the build wrote it beside the classes. */
public final class ProgramVersion {

    public static final String TEXT = read();

    private ProgramVersion() {}

    private static String read() {
        try {
            return new String(DatasetSource.resource("org/tumen/version.txt"), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the build writes the version beside the classes, and it is not there", e);
        }
    }
}
