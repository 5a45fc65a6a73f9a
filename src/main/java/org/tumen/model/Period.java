package org.tumen.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A run of whole days, both ends inclusive: what a query asks for.
 *
 * @param first {@link #BEGINNING} where the start is open
 * @param last {@link #END} where the end is open
 */
public record Period(LocalDate first, LocalDate last) {

    /** Stands for an open start: the first day that four digits of year can write. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Stands for an open end: the last day that four digits of year can write. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    private static final Pattern SHAPE = Pattern.compile("(?!0000)[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the end, %s, lies before the start, %s".formatted(last, first));
        }
    }

    /**
     * Reads a day, month or year ({@code 2024-06-19}, {@code 2024-06}, {@code 2024}) as the whole of it.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Period whole(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw notADate(text);
        }
        try {
            var first = LocalDate.parse(text + "-01-01".substring(text.length() - 4));
            return switch (text.length()) {
                case 4 -> new Period(first, first.withMonth(12).withDayOfMonth(31));
                case 7 -> new Period(first, YearMonth.from(first).atEndOfMonth());
                default -> new Period(first, first);
            };
        } catch (DateTimeParseException e) {
            throw notADate(text);
        }
    }

    /**
     * Reads an ISO 8601 interval of whole periods, {@code from/to}, either half {@code ..} where it is open; or one
     * whole period.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static Period parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return whole(text);
        }
        return between(text.substring(0, slash), text.substring(slash + 1));
    }

    /** The days from the start of the first period to the end of the second; {@code ..} is an open end. */
    public static Period between(String from, String to) {
        var first = from.equals("..") ? BEGINNING : whole(from).first();
        var last = to.equals("..") ? END : whole(to).last();
        return new Period(first, last);
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException("“%s” is not a calendar day, month or year".formatted(text));
    }
}
