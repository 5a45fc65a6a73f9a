package org.tumen.api.v1.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.tumen.api.v1.archive.Archive.ArchiveFile;
import org.tumen.api.v1.archive.DataPackage.Constraints;
import org.tumen.api.v1.archive.DataPackage.Field;
import org.tumen.api.v1.archive.DataPackage.ForeignKey;
import org.tumen.api.v1.archive.DataPackage.TableSchema;

/**
 * A table of the archive.
 *
 * @param rows values of the rows, in order
 */
record Table<R>(
        String name,
        String description,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        List<R> rows) {

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    /**
     * A column.
     *
     * @param type type of Table Schema
     * @param allowed codes of a vocabulary, or null
     * @param value returns the cell of a row; null means an empty cell
     */
    record Column<R>(
            String name,
            String type,
            String description,
            boolean required,
            List<String> allowed,
            Function<R, String> value) {

        private Field field() {
            var constraints = required || allowed != null ? new Constraints(required ? true : null, allowed) : null;
            return new Field(name, type, description, constraints);
        }
    }

    ArchiveFile file() {
        var fields = columns.stream().map(Column::field).toList();
        return new ArchiveFile(
                name,
                "tables/" + name + ".csv",
                "text/csv",
                description,
                TableSchema.of(fields, primaryKey, foreignKeys),
                csv());
    }

    /** RFC 4180 in UTF-8 with a header row. Unlike in the API, cells are not protected against formulas. */
    private byte[] csv() {
        var names = columns.stream().map(Column::name).toList();
        // The writer needs the column names for empty cells. The header is written like a row, so that an empty table
        // has
        // one, too.
        var schema = CsvSchema.builder()
                .addColumns(names, CsvSchema.ColumnType.STRING)
                .setLineSeparator("\r\n")
                .build();
        var bytes = new ByteArrayOutputStream();
        try (var lines = CSV.writer(schema).writeValues(bytes)) {
            lines.write(names);
            for (var row : rows) {
                lines.write(columns.stream()
                        .map(column -> column.value().apply(row))
                        .toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
