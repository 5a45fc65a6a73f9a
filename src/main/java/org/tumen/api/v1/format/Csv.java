package org.tumen.api.v1.format;

import java.io.IOException;
import java.io.OutputStream;
import org.tumen.api.v1.view.ListItem;

/** CSV: one row per entry. */
final class Csv extends Format {

    Csv() {
        super("csv", CsvWriter.MEDIA_TYPE, ListItem.class);
    }

    @Override
    public String contentType() {
        return CsvWriter.CONTENT_TYPE;
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
    public void write(Listing listing, OutputStream out) throws IOException {
        writePart(listing, true, out);
    }

    @Override
    public void writePart(Listing part, boolean first, OutputStream out) throws IOException {
        var columns = Columns.of(part);
        try (var rows = first
                ? new CsvWriter(columns.names(), part.csv(), out)
                : CsvWriter.withoutHeader(columns.names(), part.csv(), out)) {
            for (var entries = part.entries(ListItem.class).iterator(); entries.hasNext(); ) {
                rows.write(columns.values(entries.next(), part.address()).toList());
            }
        }
    }
}
