package org.tumen.api.v1.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes rows of CSV (RFC 4180) in UTF-8, the header first. A list is one cell, its items separated by {@code |}. Text that
 * a spreadsheet would evaluate as a formula gets an apostrophe in front; numbers do not.
 */
public final class CsvWriter implements AutoCloseable {

    public static final String MEDIA_TYPE = "text/csv";

    /** The media type with its parameters. */
    public static final String CONTENT_TYPE = MEDIA_TYPE + ";charset=UTF-8;header=present";

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    /**
     * Where a cell begins with what starts a formula, full-width forms included: at the start of the text, or after any
     * delimiter or line break in it, since a program that expects another delimiter splits the text there.
     */
    private static final Pattern FORMULA =
            Pattern.compile("^(?=[=+\\-@＝＋－＠\t\r\n])|(?<=[,;\t\r\n]\"{0,9})(?=[=+\\-@＝＋－＠])");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final SequenceWriter rows;

    /** Writes the header. */
    public CsvWriter(List<String> columns, CsvDialect dialect, OutputStream out) throws IOException {
        this(sequence(columns, dialect, dialect.byteOrderMark() ? marked(out) : out));
        rows.write(columns);
    }

    private CsvWriter(SequenceWriter rows) {
        this.rows = rows;
    }

    /** Continues a table. */
    static CsvWriter withoutHeader(List<String> columns, CsvDialect dialect, OutputStream out) throws IOException {
        return new CsvWriter(sequence(columns, dialect, out));
    }

    private static SequenceWriter sequence(List<String> columns, CsvDialect dialect, OutputStream out)
            throws IOException {
        var schema = CsvSchema.builder()
                .addColumns(columns, CsvSchema.ColumnType.STRING)
                .setColumnSeparator(dialect.delimiter())
                .setLineSeparator("\r\n")
                .build();
        return CSV.writer(schema).writeValues(out);
    }

    private static OutputStream marked(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        return out;
    }

    /**
     * @param values strings, numbers, booleans, days, lists and nulls
     */
    public void write(List<?> values) throws IOException {
        rows.write(values.stream().map(CsvWriter::cell).toList());
    }

    /** Flushes, without closing the stream. */
    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** The items of a list in one text, with the separator escaped. */
    static String joined(Collection<?> list) {
        return list.stream()
                .map(item -> item == null
                        ? ""
                        : item.toString().replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    /** Puts an apostrophe wherever a spreadsheet would begin to evaluate the text. */
    static String safe(String text) {
        return FORMULA.matcher(text).replaceAll("'");
    }

    private static Object cell(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        return safe(value instanceof Collection<?> list ? joined(list) : value.toString());
    }
}
