package org.tumen.api.v1.format;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tumen.api.v1.view.CountRow;
import org.tumen.api.v1.view.CountsView;

/** Counts as a table: RFC 4180, a header line, one line a row, an empty cell where a row has no value. */
@Provider
@Produces(CountsCsv.MEDIA_TYPE)
public class CountsCsv implements MessageBodyWriter<CountsView> {

    public static final String MEDIA_TYPE = "text/csv";

    /** What spreadsheets take for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final CsvMapper MAPPER = new CsvMapper();

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return CountsView.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            CountsView counts,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var schema = CsvSchema.builder()
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .addColumns(counts.columns(), CsvSchema.ColumnType.STRING)
                .build();
        // Written to memory first: closing the writer must not close the response.
        var text = MAPPER.writer(schema)
                .writeValueAsBytes(counts.items().stream().map(CountsCsv::cells).toList());
        out.write(text);
    }

    private static Map<String, Object> cells(CountRow row) {
        var cells = new LinkedHashMap<String, Object>();
        row.values()
                .forEach((column, value) -> cells.put(column, value instanceof String text ? harmless(text) : value));
        return cells;
    }

    /** With an apostrophe before what a spreadsheet would compute. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
