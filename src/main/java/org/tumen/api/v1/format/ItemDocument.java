package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.api.v1.view.Document;
import org.tumen.model.Certainty;

/**
 * An item of a list as JSON.
 *
 * @param entry the document of the entry: one JSON object in UTF-8
 * @param certainty how surely the entry belongs to the period of the query; null if that has none
 */
public record ItemDocument(byte[] entry, Certainty certainty) {

    /** The ends of items that have a certainty. */
    private static final Map<Certainty, byte[]> ENDS = Arrays.stream(Certainty.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    certainty -> Document.end(
                            "inPeriod", "\"%s\"".formatted(certainty.code()).getBytes(StandardCharsets.UTF_8))));

    /** One JSON object in UTF-8. */
    byte[] json() {
        return certainty == null ? entry : Document.with(entry, ENDS.get(certainty));
    }

    /** Writes it without making a copy first: a page of 20 entries has some 60 KB. */
    void writeTo(OutputStream out) throws IOException {
        if (certainty == null) {
            out.write(entry);
        } else {
            // The last byte of a document is the closing brace.
            out.write(entry, 0, entry.length - 1);
            out.write(ENDS.get(certainty));
        }
    }

    /** The length of the JSON in bytes. */
    public int length() {
        return certainty == null ? entry.length : entry.length - 1 + ENDS.get(certainty).length;
    }
}
