package org.tumen.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Reads tables in resources: UTF-8, a row a line, comments after {@code #}. */
public final class TextTable {

    private TextTable() {}

    /** The rows of a resource beside a class. */
    public static Stream<String> lines(Class<?> beside, String name) {
        try (var in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
