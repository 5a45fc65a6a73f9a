package org.tumen.api.v1.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import org.tumen.api.v1.view.Document;
import org.tumen.api.v1.view.Listed;
import org.tumen.api.v1.view.Page;

/** JSON, RFC 8259: the entries whole, with how many there are and where to go on. */
final class Json implements Format {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String word() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public boolean shows(Class<? extends Listed> kind) {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var next = listing.next() == null ? null : listing.next().toString();
        var items = listing.documents().map(Document::new).toList();
        mapper.writeValue(out, new Page(listing.total(), next, items));
    }
}
