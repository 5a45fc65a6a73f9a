package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.tumen.api.v1.view.ListItem;

/**
 * JSON (RFC 8259): a page with complete entries. Written by hand around the documents, which are JSON already.
 */
final class Json extends Format {

    private static final byte[] COMMA = utf8(",");

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        super("json", "application/json", ListItem.class);
        this.mapper = mapper;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        out.write(utf8("{\"total\":" + listing.total()));
        write("inPeriod", listing.inPeriod(), out);
        write("next", listing.next(), out);
        write("empty", listing.total() == 0 ? listing.explanation().get() : null, out);
        out.write(utf8(",\"items\":["));
        var separator = new byte[0];
        for (Iterator<ItemDocument> documents = listing.documents().iterator(); documents.hasNext(); ) {
            out.write(separator);
            documents.next().writeTo(out);
            separator = COMMA;
        }
        out.write(utf8("]}"));
    }

    @Override
    public void writeOne(Listing listing, OutputStream out) throws IOException {
        for (Iterator<ItemDocument> documents = listing.documents().iterator(); documents.hasNext(); ) {
            documents.next().writeTo(out);
        }
    }

    /** A further property, unless it is null. */
    private void write(String property, Object value, OutputStream out) throws IOException {
        if (value != null) {
            out.write(utf8(",\"" + property + "\":"));
            out.write(mapper.writeValueAsBytes(value));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
