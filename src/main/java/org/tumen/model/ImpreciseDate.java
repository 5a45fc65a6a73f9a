package org.tumen.model;

import java.time.LocalDate;
import java.util.regex.Pattern;

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

    private static final Pattern ONE = Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)[?~%]?");

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
        return new ImpreciseDate(edtf, period.first(), period.last(), precisionOf(edtf));
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
        var matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw notEdtf(text);
        }
        return Period.whole(matcher.group(1));
    }

    private static DatePrecision precisionOf(String one) {
        var hyphens = one.chars().filter(c -> c == '-').count();
        return hyphens == 2 ? DatePrecision.DAY : hyphens == 1 ? DatePrecision.MONTH : DatePrecision.YEAR;
    }

    private static IllegalArgumentException notEdtf(String text) {
        return new IllegalArgumentException("“%s” is not a date in EDTF level 1 (or a range [A..B])".formatted(text));
    }
}
