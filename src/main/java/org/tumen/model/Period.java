package org.tumen.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A range of whole days, both ends inclusive.
 *
 * @param first {@link #BEGINNING} if the start is open
 * @param last {@link #END} if the end is open
 */
public record Period(LocalDate first, LocalDate last) {

    /** Represents an open start: the first day of the first four-digit year. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** Represents an open end: the last day of the last four-digit year. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the end, %s, lies before the start, %s".formatted(last, first));
        }
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The year of a day. */
    public static Period yearOf(LocalDate day) {
        return new Period(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
    }

    /** The month of a day. */
    public static Period monthOf(LocalDate day) {
        return new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
    }

    /** A single day. */
    public static Period of(LocalDate day) {
        return new Period(day, day);
    }

    /**
     * Parses a day, month or year ({@code 2024-06-19}, {@code 2024-06}, {@code 2024}) as all of its days.
     *
     * @throws IllegalArgumentException with a message for the client
     */
    public static Period whole(String text) {
        try {
            var first = LocalDate.of(
                    number(text, 0, 4),
                    text.length() == 4 ? 1 : number(text, 5, 7),
                    text.length() <= 7 ? 1 : number(text, 8, 10));
            return switch (text.length()) {
                case 4 -> yearOf(first);
                case 7 -> monthOf(first);
                case 10 -> of(first);
                default -> throw notADate(text);
            };
        } catch (DateTimeException e) {
            throw notADate(text);
        }
    }

    /**
     * Parses a single day, month or year, or an ISO 8601 interval {@code from/to} of these, where {@code ..} is an open
     * end.
     *
     * @throws IllegalArgumentException with a message for the client
     */
    public static Period parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            return whole(text);
        }
        return between(text.substring(0, slash), text.substring(slash + 1));
    }

    /** The period from the start of one day, month or year to the end of another; {@code ..} is an open end. */
    public static Period between(String from, String to) {
        var first = from.equals("..") ? BEGINNING : whole(from).first();
        var last = to.equals("..") ? END : whole(to).last();
        return new Period(first, last);
    }

    /** Parses the digits from start to end, which a hyphen must precede unless they come first. */
    private static int number(String text, int start, int end) {
        if (text.length() < end || start > 0 && text.charAt(start - 1) != '-') {
            throw notADate(text);
        }
        var number = 0;
        for (var i = start; i < end; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw notADate(text);
            }
            number = 10 * number + digit;
        }
        if (number == 0) {
            throw notADate(text);
        }
        return number;
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException("“%s” is not a calendar day, month or year".formatted(text));
    }
}
