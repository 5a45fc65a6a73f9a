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
import org.tumen.api.v1.archive.TableSchema.Constraints;
import org.tumen.api.v1.archive.TableSchema.Field;
import org.tumen.api.v1.archive.TableSchema.ForeignKey;

/**
 * A table of the archive.
 *
 * @param rows what the rows are made of, in order
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
     * @param type of Table Schema
     * @param allowed the words of a closed list, or null
     * @param value the cell of a row, or null for an empty one
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
        return new ArchiveFile(name, "tables/" + name + ".csv", "text/csv", description, schema(), csv());
    }

    private TableSchema schema() {
        return TableSchema.of(columns.stream().map(Column::field).toList(), primaryKey, foreignKeys);
    }

    /** The rows below a line of names; RFC 4180, UTF-8, and no cell changed for the sake of a spreadsheet. */
    private byte[] csv() {
        var names = columns.stream().map(Column::name).toList();
        // Without the names, the writer would leave empty cells out. The header is a line like the others, so that it
        // is there above no lines, too.
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
