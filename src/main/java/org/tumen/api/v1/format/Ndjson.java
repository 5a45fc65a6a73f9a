package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.tumen.api.v1.view.ListItem;

/** Newline-delimited JSON: one complete entry per line. */
final class Ndjson extends Format {

    Ndjson() {
        super("ndjson", "application/x-ndjson", ListItem.class);
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        for (Iterator<byte[]> documents = listing.documents().iterator(); documents.hasNext(); ) {
            out.write(documents.next());
            out.write('\n');
        }
    }
}
