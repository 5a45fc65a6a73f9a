package org.tumen.api.v1.format;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.tumen.api.v1.view.ListItem;

/** Newline-delimited JSON: one complete entry per line, with its absolute URL. */
final class Ndjson extends Format {

    private static final JsonFactory JSON = new JsonFactory();

    Ndjson() {
        super("ndjson", "application/x-ndjson", ListItem.class);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public boolean inParts() {
        return true;
    }

    @Override
    public void writePart(Listing part, boolean first, OutputStream out) throws IOException {
        write(part, out);
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var columns = Columns.of(listing);
        var list = listing.address().apply("/" + columns.list());
        for (var documents = listing.documents().iterator(); documents.hasNext(); ) {
            var document = documents.next().json();
            if (columns.urlName() == null) {
                out.write(document);
            } else {
                // A document is a JSON object, and its last byte is the closing brace.
                out.write(document, 0, document.length - 1);
                out.write(utf8(",\"%s\":\"%s/%s\"}".formatted(columns.urlName(), list, id(document))));
            }
            out.write('\n');
        }
    }

    /** The first property of a document. */
    private static String id(byte[] document) throws IOException {
        try (var json = JSON.createParser(document)) {
            json.nextToken();
            json.nextFieldName();
            return json.nextTextValue();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
