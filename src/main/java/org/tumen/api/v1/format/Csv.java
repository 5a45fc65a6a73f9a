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
 * CSV (RFC 4180) in UTF-8 with a header row: one row per entry. A list is one cell, its items separated by {@code |}.
 * Text that a spreadsheet would evaluate as a formula gets an apostrophe in front; numbers do not.
 */
public final class Csv extends Format {

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    /** What spreadsheets take for the start of a formula, including full-width forms. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    Csv() {
        super("csv", "text/csv", ListItem.class);
    }

    @Override
    public String contentType() {
        return "text/csv;charset=UTF-8;header=present";
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

    /** Puts an apostrophe before a text that a spreadsheet would evaluate. */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static Object cell(Object value) {
        if (value instanceof Collection<?> list) {
            return safe(list.stream().map(Csv::item).collect(Collectors.joining("|")));
        }
        return value instanceof String text ? safe(text) : value;
    }

    /** An item of a list, with the separator escaped. */
    private static String item(Object value) {
        return value == null ? "" : value.toString().replace("\\", "\\\\").replace("|", "\\|");
    }
}
