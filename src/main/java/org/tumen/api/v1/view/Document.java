package org.tumen.api.v1.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An entry as JSON, rendered when the dataset was loaded and sent unchanged.
 *
 * @param json one JSON object in UTF-8
 */
public record Document(byte[] json) {

    /** The document of a single entry: the entry with {@code citeAs}, which the items of a list do not have. */
    public static Document citable(byte[] document, byte[] citeAs) {
        return new Document(with(document, "citeAs", citeAs));
    }

    /** An entry with one more property. */
    static byte[] with(byte[] document, String property, byte[] value) {
        var name = ",\"%s\":".formatted(property).getBytes(StandardCharsets.UTF_8);
        var json = new ByteArrayOutputStream(document.length + name.length + value.length);
        // A rendered entry is a JSON object with at least an id, and its last byte is the closing brace.
        json.write(document, 0, document.length - 1);
        json.writeBytes(name);
        json.writeBytes(value);
        json.write('}');
        return json.toByteArray();
    }
}
