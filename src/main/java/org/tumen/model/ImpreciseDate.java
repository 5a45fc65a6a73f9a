package org.tumen.model;

import java.time.LocalDate;

/**
 * A date as exact as it is known, and no more: ISO 8601-2:2019 (EDTF) level 1 without seasons and unspecified digits,
 * plus the "one of" ranges of level 2.
 *
 * <p>{@code 2024-06-19}, {@code 2024-06}, {@code 2024}; each with {@code ?} (uncertain), {@code ~} (approximate) or
 * {@code %} (both); {@code A/B} lasted from A to B, {@code ..} for an open end; {@code [A..B]} on some day of these.
 *
 * @param edtf the date as it was written
 * @param first the first day that it can mean, {@link Period#BEGINNING} where that is open
 * @param last the last day that it can mean, {@link Period#END} where that is open
 */
public record ImpreciseDate(String edtf, LocalDate first, LocalDate last, DatePrecision precision) {

    private static final String QUALIFIERS = "?~%";

    /**
     * @throws IllegalArgumentException with a sentence that says what is wrong
     */
    public static ImpreciseDate parse(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            var body = edtf.substring(1, edtf.length() - 1);
            return ends(edtf, body, body.indexOf(".."), "..", DatePrecision.RANGE);
        }
        if (edtf.contains("/")) {
            return ends(edtf, edtf, edtf.indexOf('/'), "/", DatePrecision.INTERVAL);
        }
        var period = one(edtf);
        return new ImpreciseDate(edtf, period.first(), period.last(), precisionOf(unqualified(edtf)));
    }

    /** Whether it may have been on some day of the period. */
    public boolean overlaps(Period period) {
        return !first.isAfter(period.last()) && !last.isBefore(period.first());
    }

    /** Whether all that it can mean lies in the period. */
    public boolean within(Period period) {
        return !first.isBefore(period.first()) && !last.isAfter(period.last());
    }

    /** The same as a period of whole days. */
    public Period span() {
        return new Period(first, last);
    }

    private static ImpreciseDate ends(String edtf, String body, int at, String mark, DatePrecision precision) {
        if (at < 0) {
            throw notEdtf(edtf);
        }
        var from = body.substring(0, at);
        var to = body.substring(at + mark.length());
        var openMark = precision == DatePrecision.RANGE ? "" : "..";
        if (from.equals(openMark) && to.equals(openMark)) {
            throw notEdtf(edtf);
        }
        var first = from.equals(openMark) ? Period.BEGINNING : one(from).first();
        var last = to.equals(openMark) ? Period.END : one(to).last();
        var span = new Period(first, last);
        return new ImpreciseDate(edtf, span.first(), span.last(), precision);
    }

    private static Period one(String text) {
        try {
            return Period.whole(unqualified(text));
        } catch (IllegalArgumentException e) {
            throw unqualified(text).matches("[0-9]{4}(-[0-9]{2}){0,2}") ? e : notEdtf(text);
        }
    }

    private static String unqualified(String one) {
        var end = one.length() - 1;
        return end >= 0 && QUALIFIERS.indexOf(one.charAt(end)) >= 0 ? one.substring(0, end) : one;
    }

    private static DatePrecision precisionOf(String one) {
        return switch (one.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    private static IllegalArgumentException notEdtf(String text) {
        return new IllegalArgumentException("“%s” is not a date in EDTF level 1 (or a range [A..B])".formatted(text));
    }
}
