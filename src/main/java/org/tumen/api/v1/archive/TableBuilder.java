package org.tumen.api.v1.archive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.archive.DataPackage.ForeignKey;
import org.tumen.api.v1.archive.DataPackage.Reference;
import org.tumen.api.v1.archive.Table.Column;
import org.tumen.model.DateBasis;
import org.tumen.model.DatePrecision;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Term;

/** Builds a table column by column. Columns are required unless marked {@link #optional()}; null is an empty cell. */
final class TableBuilder<R> {

    private final String name;
    private final String description;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    /** Number of columns that the last call added. */
    private int added;

    private TableBuilder(String name, String description) {
        this.name = name;
        this.description = description;
    }

    static <R> TableBuilder<R> table(String name, String description) {
        return new TableBuilder<>(name, description);
    }

    TableBuilder<R> text(String column, String meaning, Function<R, String> value) {
        return columns(column(column, "string", meaning, null, value));
    }

    /** A column per language. */
    TableBuilder<R> localized(String column, String meaning, Function<R, LocalizedText> value) {
        return columns(
                column(column + "_en", "string", meaning + " In English.", null, orNull(value, LocalizedText::en)),
                column(column + "_ja", "string", meaning + " In Japanese.", null, orNull(value, LocalizedText::ja)));
    }

    <T extends Enum<T> & Term> TableBuilder<R> term(
            String column, String meaning, Class<T> vocabulary, Function<R, T> value) {
        var codes = Arrays.stream(vocabulary.getEnumConstants()).map(Term::code).toList();
        return columns(column(column, "string", meaning, codes, orNull(value, Term::code)));
    }

    TableBuilder<R> integer(String column, String meaning, Function<R, Integer> value) {
        return columns(column(column, "integer", meaning, null, orNull(value, String::valueOf)));
    }

    TableBuilder<R> number(String column, String meaning, Function<R, BigDecimal> value) {
        return columns(column(column, "number", meaning, null, orNull(value, BigDecimal::toPlainString)));
    }

    TableBuilder<R> flag(String column, String meaning, Function<R, Boolean> value) {
        return columns(column(column, "boolean", meaning, null, orNull(value, String::valueOf)));
    }

    TableBuilder<R> instant(String column, String meaning, Function<R, String> value) {
        return columns(column(column, "datetime", meaning, null, value));
    }

    TableBuilder<R> edtf(String column, String meaning, Function<R, ImpreciseDate> value) {
        return text(column, meaning + " EDTF (ISO 8601-2).", orNull(value, ImpreciseDate::edtf));
    }

    /** An optional date: EDTF, first and last day, precision, basis and note. */
    TableBuilder<R> dates(
            String meaning,
            Function<R, ImpreciseDate> date,
            Function<R, DateBasis> basis,
            Function<R, LocalizedText> note) {
        return edtf("date", meaning, date)
                .optional()
                .days(date)
                .term(
                        "date_precision",
                        "What form the date has.",
                        DatePrecision.class,
                        orNull(date, ImpreciseDate::precision))
                .optional()
                .term("date_basis", "Whether a source prints the date.", DateBasis.class, basis)
                .optional()
                .localized("date_note", "The reasoning, where the date is inferred.", note)
                .optional();
    }

    /** The first and the last day that a date can mean; both are optional. */
    TableBuilder<R> days(Function<R, ImpreciseDate> value) {
        return columns(
                        column(
                                "first_day",
                                "date",
                                "The first day that the date can mean; empty if open or undated.",
                                null,
                                orNull(value, date -> Objects.toString(date.firstDay(), null))),
                        column(
                                "last_day",
                                "date",
                                "The last day that the date can mean; empty if open or undated.",
                                null,
                                orNull(value, date -> Objects.toString(date.lastDay(), null))))
                .optional();
    }

    /** The id of a row of a table, which may be this one. */
    TableBuilder<R> reference(String column, String meaning, String table, Function<R, String> value) {
        var resource = table.equals(name) ? null : table;
        foreignKeys.add(new ForeignKey(List.of(column), new Reference(resource, List.of("id"))));
        return text(column, meaning, value);
    }

    /** Allows empty cells in the columns that the last call added. */
    TableBuilder<R> optional() {
        columns.subList(columns.size() - added, columns.size())
                .replaceAll(column -> new Column<>(
                        column.name(), column.type(), column.description(), false, column.allowed(), column.value()));
        return this;
    }

    /** Declares columns that are the primary key of another table, under the same names there. */
    TableBuilder<R> foreignKey(String table, String... fields) {
        foreignKeys.add(new ForeignKey(List.of(fields), new Reference(table, List.of(fields))));
        return this;
    }

    Table<R> of(Stream<R> rows, String... primaryKey) {
        return new Table<>(
                name, description, List.copyOf(columns), List.of(primaryKey), List.copyOf(foreignKeys), rows.toList());
    }

    @SafeVarargs
    private TableBuilder<R> columns(Column<R>... more) {
        columns.addAll(List.of(more));
        added = more.length;
        return this;
    }

    private static <R> Column<R> column(
            String name, String type, String meaning, List<String> allowed, Function<R, String> value) {
        return new Column<>(name, type, meaning, true, allowed, value);
    }

    private static <R, V, S> Function<R, S> orNull(Function<R, V> value, Function<V, S> of) {
        return row -> {
            var present = value.apply(row);
            return present == null ? null : of.apply(present);
        };
    }
}
