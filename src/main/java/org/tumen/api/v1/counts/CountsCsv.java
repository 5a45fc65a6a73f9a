package org.tumen.api.v1.counts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tumen.api.v1.format.Csv;

/** Writes counts as CSV (RFC 4180): a header, a line for each row, an empty cell where a row has no value. */
final class CountsCsv {

    static final String MEDIA_TYPE = "text/csv";

    /** The media type with its parameters. */
    static final String CONTENT_TYPE = MEDIA_TYPE + ";charset=UTF-8;header=present";

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private CountsCsv() {}

    static byte[] of(CountsView counts) {
        var schema = CsvSchema.builder()
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .addColumns(counts.columns(), CsvSchema.ColumnType.STRING)
                .build();
        var lines = counts.items().stream().map(CountsCsv::cells).toList();
        try {
            return MAPPER.writer(schema).writeValueAsBytes(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("counts cannot be written", e);
        }
    }

    private static Map<String, Object> cells(CountRow row) {
        var cells = new LinkedHashMap<String, Object>();
        row.values()
                .forEach((column, value) -> cells.put(column, value instanceof String text ? Csv.safe(text) : value));
        return cells;
    }
}
