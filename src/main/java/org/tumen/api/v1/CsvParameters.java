package org.tumen.api.v1;

import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.v1.format.CsvDialect;

/** The query parameters of CSV. */
public record CsvParameters(
        @RestQuery String bom, @RestQuery String delimiter) {

    private static final String CSV = "csv";

    /**
     * @param format the name of the format; null if unknown
     */
    public CsvDialect dialect(ParameterReader reader, String format) {
        return new CsvDialect(
                reader.one("bom", bom, false, onlyCsv(format, false, ParameterValues::truth)),
                reader.one("delimiter", delimiter, ',', onlyCsv(format, ',', CsvParameters::character)));
    }

    private static char character(String text) {
        return switch (text) {
            case "comma" -> ',';
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> throw InvalidValueException.notOneOf(text, List.of("comma", "semicolon", "tab"));
        };
    }

    /** Refuses what is not the default in other formats. */
    private static <T> Function<String, T> onlyCsv(String format, T fallback, Function<String, T> parse) {
        return text -> {
            var value = parse.apply(text);
            if (format != null && !format.equals(CSV) && !value.equals(fallback)) {
                throw new InvalidValueException("can be had with csv only", List.of(), null);
            }
            return value;
        };
    }
}
