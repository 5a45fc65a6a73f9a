package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.tumen.api.v1.view.ListItem;

/** Newline-delimited JSON: an entry a line, whole. */
final class Ndjson implements Format {

    @Override
    public String word() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public boolean shows(Class<? extends ListItem> kind) {
        return true;
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
