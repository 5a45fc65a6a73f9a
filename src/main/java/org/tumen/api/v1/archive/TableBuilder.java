package org.tumen.api.v1.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.api.v1.archive.Table.Column;
import org.tumen.api.v1.archive.TableSchema.ForeignKey;
import org.tumen.api.v1.archive.TableSchema.Reference;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Period;
import org.tumen.model.Term;

/** Describes a table column by column. A cell whose value is null is empty. */
final class TableBuilder<R> {

    private final String name;
    private final String description;
    private final List<Column<R>> columns = new ArrayList<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();

    /** How many columns the last call has added. */
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

    /** In both languages, a column each. */
    TableBuilder<R> localized(String column, String meaning, Function<R, LocalizedText> value) {
        return columns(
                column(column + "_en", "string", meaning + " In English.", null, orNull(value, LocalizedText::en)),
                column(column + "_ja", "string", meaning + " In Japanese.", null, orNull(value, LocalizedText::ja)));
    }

    <T extends Enum<T> & Term> TableBuilder<R> term(
            String column, String meaning, Class<T> words, Function<R, T> value) {
        var codes = Arrays.stream(words.getEnumConstants()).map(Term::code).toList();
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

    /** The first and the last day that a date can mean; an open end is empty. */
    TableBuilder<R> days(Function<R, ImpreciseDate> value) {
        return columns(
                column(
                        "first_day",
                        "date",
                        "The first day that the date can mean; empty if open or undated.",
                        null,
                        orNull(value, date -> closed(date.first(), Period.BEGINNING))),
                column(
                        "last_day",
                        "date",
                        "The last day that the date can mean; empty if open or undated.",
                        null,
                        orNull(value, date -> closed(date.last(), Period.END))));
    }

    /** The id of a row of another table, or of this one. */
    TableBuilder<R> reference(String column, String meaning, String table, Function<R, String> value) {
        foreignKeys.add(ForeignKey.of(column, table.equals(name) ? null : table, "id"));
        return text(column, meaning, value);
    }

    /** What the last call has added is never empty. */
    TableBuilder<R> required() {
        columns.subList(columns.size() - added, columns.size())
                .replaceAll(column -> new Column<>(
                        column.name(), column.type(), column.description(), true, column.allowed(), column.value()));
        return this;
    }

    /** Columns that together are the key of another table, under the same names there. */
    TableBuilder<R> reference(String table, String... fields) {
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
        return new Column<>(name, type, meaning, false, allowed, value);
    }

    private static <R, V, S> Function<R, S> orNull(Function<R, V> value, Function<V, S> of) {
        return row -> {
            var present = value.apply(row);
            return present == null ? null : of.apply(present);
        };
    }

    private static String closed(LocalDate day, LocalDate open) {
        return day.equals(open) ? null : day.toString();
    }
}
