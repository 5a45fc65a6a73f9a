package org.tumen.api.v1.view;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * An entry that was rendered when the dataset was loaded: goes over the wire just as it is.
 *
 * @param json one JSON object in UTF-8
 */
public record Document(byte[] json) {

    private static final byte[] CITE_AS = ",\"citeAs\":".getBytes(StandardCharsets.UTF_8);

    /** The entry with how to cite it, which the entries of a list go without. */
    public static Document citable(byte[] document, byte[] citeAs) {
        var json = new ByteArrayOutputStream(document.length + CITE_AS.length + citeAs.length);
        // A document is one JSON object with an id, and ends with its brace: the renderer's own.
        json.write(document, 0, document.length - 1);
        json.writeBytes(CITE_AS);
        json.writeBytes(citeAs);
        json.write('}');
        return new Document(json.toByteArray());
    }
}
