package org.tumen.api.v1.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An entry as JSON, rendered when the dataset was loaded and sent unchanged.
 *
 * @param json one JSON object in UTF-8
 */
public record Document(byte[] json) {

    private static final byte[] CITE_AS = ",\"citeAs\":".getBytes(StandardCharsets.UTF_8);

    /** The document of a single entry: the entry with {@code citeAs}, which the items of a list do not have. */
    public static Document citable(byte[] document, byte[] citeAs) {
        var json = new ByteArrayOutputStream(document.length + CITE_AS.length + citeAs.length);
        // A rendered entry is a JSON object with at least an id, and its last byte is the closing brace.
        json.write(document, 0, document.length - 1);
        json.writeBytes(CITE_AS);
        json.writeBytes(citeAs);
        json.write('}');
        return new Document(json.toByteArray());
    }
}
