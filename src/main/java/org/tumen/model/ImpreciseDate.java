package org.tumen.model;

import java.time.LocalDate;

/**
 * A date with the precision that the sources support: EDTF (ISO 8601-2:2019) level 1 without seasons and unspecified
 * digits, plus the "one of" ranges of level 2.
 *
 * <p>{@code 2024-06-19}, {@code 2024-06}, {@code 2024}; each with {@code ?} (uncertain), {@code ~} (approximate) or
 * {@code %} (both); {@code A/B} lasted from A to B, {@code ..} for an open end; {@code [A..B]} on some day from A to B.
 *
 * @param edtf the date as written in the dataset
 * @param first the first day that it can mean, {@link Period#BEGINNING} if open
 * @param last the last day that it can mean, {@link Period#END} if open
 * @param latestStart the day by which it had certainly begun; {@link Period#END} if the date does not say
 * @param earliestEnd the day before which it had certainly not ended; {@link Period#BEGINNING} if the date does not say
 */
public record ImpreciseDate(
        String edtf,
        LocalDate first,
        LocalDate last,
        LocalDate latestStart,
        LocalDate earliestEnd,
        DatePrecision precision) {

    private static final String QUALIFIERS = "?~%";

    /** The days that an open or qualified end can be, as far as certainty goes. */
    private static final Period ANY = new Period(Period.BEGINNING, Period.END);

    /**
     * @throws IllegalArgumentException with a message for the client
     */
    public static ImpreciseDate parse(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            var body = edtf.substring(1, edtf.length() - 1);
            return parseEnds(edtf, body, body.indexOf(".."), "..", DatePrecision.RANGE);
        }
        if (edtf.contains("/")) {
            return parseEnds(edtf, edtf, edtf.indexOf('/'), "/", DatePrecision.INTERVAL);
        }
        var period = parseSingle(edtf);
        var certain = certainDays(edtf, period);
        return new ImpreciseDate(
                edtf, period.first(), period.last(), certain.last(), certain.first(), precisionOf(unqualified(edtf)));
    }

    /** Whether some day that the date can mean is in the period. */
    public boolean overlaps(Period period) {
        return !first.isAfter(period.last()) && !last.isBefore(period.first());
    }

    /** Whether every day that the date can mean is in the period. */
    public boolean within(Period period) {
        return !first.isBefore(period.first()) && !last.isAfter(period.last());
    }

    /**
     * How surely the entry belongs to a period that its date overlaps. What happened on one day is certain if all days that it
     * can have been on lie in the period; what lasted is certain if it overlaps the period whichever days it began and ended on. A
     * qualified or open end can be any day. One rule covers both: certain is what had begun by the end of the period and had not
     * ended before its start.
     */
    public Certainty certainty(Period period) {
        return !latestStart.isAfter(period.last()) && !earliestEnd.isBefore(period.first())
                ? Certainty.CERTAIN
                : Certainty.POSSIBLE;
    }

    /** The period from the first to the last day that the date can mean. */
    public Period span() {
        return new Period(first, last);
    }

    /** The first day that the date can mean, or null if that end is open. */
    public LocalDate firstDay() {
        return edtf.startsWith("..") || edtf.startsWith("[..") ? null : first;
    }

    /** The last day that the date can mean, or null if that end is open. */
    public LocalDate lastDay() {
        return edtf.endsWith("..") || edtf.endsWith("..]") ? null : last;
    }

    /** The day after the last day, or null if that end is open or its year would have five digits. */
    public LocalDate endExclusive() {
        var last = lastDay();
        return last == null || last.equals(Period.END) ? null : last.plusDays(1);
    }

    private static ImpreciseDate parseEnds(
            String edtf, String body, int separatorAt, String separator, DatePrecision precision) {
        if (separatorAt < 0) {
            throw notEdtf(edtf);
        }
        var from = body.substring(0, separatorAt);
        var to = body.substring(separatorAt + separator.length());
        var openMark = precision == DatePrecision.RANGE ? "" : "..";
        if (from.equals(openMark) && to.equals(openMark)) {
            throw notEdtf(edtf);
        }
        var start = from.equals(openMark) ? ANY : parseSingle(from);
        var end = to.equals(openMark) ? ANY : parseSingle(to);
        var span = new Period(start.first(), end.last());
        var certainStart = certainDays(from, start);
        var certainEnd = certainDays(to, end);
        var lasted = precision == DatePrecision.INTERVAL;
        return new ImpreciseDate(
                edtf,
                span.first(),
                span.last(),
                lasted ? earlier(certainStart.last(), certainEnd.last()) : certainEnd.last(),
                lasted ? later(certainStart.first(), certainEnd.first()) : certainStart.first(),
                precision);
    }

    /** The days that a date, or one of its ends, certainly is among. */
    private static Period certainDays(String text, Period days) {
        return text.equals(unqualified(text)) ? days : ANY;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Period parseSingle(String text) {
        try {
            return Period.whole(unqualified(text));
        } catch (IllegalArgumentException e) {
            throw unqualified(text).matches("[0-9]{4}(-[0-9]{2}){0,2}") ? e : notEdtf(text);
        }
    }

    private static String unqualified(String date) {
        var end = date.length() - 1;
        return end >= 0 && QUALIFIERS.indexOf(date.charAt(end)) >= 0 ? date.substring(0, end) : date;
    }

    private static DatePrecision precisionOf(String date) {
        return switch (date.length()) {
            case 4 -> DatePrecision.YEAR;
            case 7 -> DatePrecision.MONTH;
            default -> DatePrecision.DAY;
        };
    }

    private static IllegalArgumentException notEdtf(String text) {
        return new IllegalArgumentException("“%s” is not a date in EDTF level 1 (or a range [A..B])".formatted(text));
    }
}
