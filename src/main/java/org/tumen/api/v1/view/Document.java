package org.tumen.api.v1.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An entry as JSON, rendered when the dataset was loaded and sent unchanged.
 *
 * @param json one JSON object in UTF-8
 */
public record Document(byte[] json) {

    /** The document of a single entry: the entry with {@code citeAs}, which the items of a list do not have. */
    public static Document citable(byte[] document, byte[] citeAs) {
        return new Document(with(document, end("citeAs", citeAs)));
    }

    /** The end of an entry with one more property, for {@link #with}. */
    public static byte[] end(String property, byte[] value) {
        var name = ",\"%s\":".formatted(property).getBytes(StandardCharsets.UTF_8);
        var end = Arrays.copyOf(name, name.length + value.length + 1);
        System.arraycopy(value, 0, end, name.length, value.length);
        end[end.length - 1] = '}';
        return end;
    }

    /** An entry with another end. */
    public static byte[] with(byte[] document, byte[] end) {
        // A rendered entry is a JSON object with at least an id, and its last byte is the closing brace.
        var kept = document.length - 1;
        var json = Arrays.copyOf(document, kept + end.length);
        System.arraycopy(end, 0, json, kept, end.length);
        return json;
    }
}
