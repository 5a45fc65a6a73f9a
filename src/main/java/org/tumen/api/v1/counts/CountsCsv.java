package org.tumen.api.v1.counts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tumen.api.v1.format.CsvDialect;
import org.tumen.api.v1.format.CsvWriter;

/** Writes counts as CSV: a header, a line for each row, an empty cell where a row has no value. */
final class CountsCsv {

    private CountsCsv() {}

    /**
     * @param basePath before the paths of links
     */
    static byte[] of(CountsView counts, CsvDialect dialect, String basePath) {
        var csv = new ByteArrayOutputStream();
        try (var rows = new CsvWriter(counts.columns(), dialect, csv)) {
            for (var row : counts.items()) {
                var values = row.values();
                values.computeIfPresent("href", (name, path) -> basePath + path);
                rows.write(counts.columns().stream().map(values::get).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return csv.toByteArray();
    }
}
