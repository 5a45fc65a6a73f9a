package org.tumen.api.v1.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.stream.Collectors;
import org.tumen.api.v1.view.ListItem;

/**
 * CSV, RFC 4180, in UTF-8 with a header row: an entry a row. Lists stand in one cell. Text that a spreadsheet would run
 * as a formula is kept from it by an apostrophe in front; numbers are not text.
 */
final class Csv implements Format {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String contentType() {
        return "text/csv;charset=UTF-8;header=present";
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
        if (listing.byteOrderMark()) {
            out.write(BYTE_ORDER_MARK);
        }
        var columns = Columns.of(listing.kind());
        var names = columns.names();
        var schema = CsvSchema.builder()
                .addColumns(names, CsvSchema.ColumnType.STRING)
                .setLineSeparator("\r\n")
                .build();
        try (var rows = CSV.writer(schema).writeValues(out)) {
            rows.write(names);
            for (var entries = listing.entries(ListItem.class).iterator(); entries.hasNext(); ) {
                rows.write(columns.values(entries.next()).map(Csv::cell).toList());
            }
        }
    }

    private static Object cell(Object value) {
        if (value instanceof Collection<?> list) {
            return Cell.safe(list.stream().map(Csv::item).collect(Collectors.joining("|")));
        }
        return value instanceof String text ? Cell.safe(text) : value;
    }

    /** One of a list within a cell. */
    private static String item(Object value) {
        return value == null ? "" : value.toString().replace("\\", "\\\\").replace("|", "\\|");
    }
}
