package org.tumen.api.v1;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Period;

/**
 * The forms of dates in requests: days, months and years, dates in EDTF as responses have them, and points in time as
 * dashboards send them, which stand for the day that they fall on in UTC.
 *
 * <p>All methods throw an {@link IllegalArgumentException} with a message for the client.
 */
final class DateForms {

    /** RFC 3339, and without an offset. A plus sign that was not encoded arrives as a space. */
    private static final Pattern TIMESTAMP = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[Tt ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)([Zz]|[+ -]\\d{2}:?\\d{2})?");

    /** Milliseconds since 1970, from 1973 on and before 1966: shorter numbers would be years, compact dates or seconds. */
    private static final Pattern EPOCH_MILLISECONDS = Pattern.compile("-?\\d{12,14}");

    /** In characters; dates are shorter than any of these. */
    private static final int SHORTEST_TIME = 12;

    private static final String QUALIFIERS = "?~%";

    private DateForms() {}

    /** A period: any date, or two of them as {@code from/to} with {@code ..} for an open end. */
    static Period period(String text) {
        if (text.startsWith("[")) {
            return ImpreciseDate.parse(text).span();
        }
        var slash = text.indexOf('/');
        if (slash < 0) {
            return whole(text);
        }
        var from = text.substring(0, slash);
        var to = text.substring(slash + 1);
        return new Period(
                from.equals("..") ? Period.BEGINNING : whole(from).first(),
                to.equals("..") ? Period.END : whole(to).last());
    }

    /** A day, month or year with all of its days, qualified or not, or the day of a point in time. */
    static Period whole(String text) {
        var instant = instant(text);
        if (instant != null) {
            return day(instant);
        }
        var last = text.length() - 1;
        return Period.whole(last > 0 && QUALIFIERS.indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text);
    }

    /** What lies before the day, month, year or point in time that ends a period and is not in it. */
    static Period before(String text) {
        var instant = instant(text);
        var first = instant == null ? whole(text).first() : null;
        return first == null ? day(instant.minusNanos(1)) : day(first.minusDays(1));
    }

    private static Instant instant(String text) {
        if (text.length() < SHORTEST_TIME) {
            return null;
        }
        try {
            if (EPOCH_MILLISECONDS.matcher(text).matches()) {
                return Instant.ofEpochMilli(Long.parseLong(text));
            }
            var timestamp = TIMESTAMP.matcher(text);
            if (!timestamp.matches()) {
                return null;
            }
            var time = timestamp.group(2).length() == 5 ? timestamp.group(2) + ":00" : timestamp.group(2);
            var offset = timestamp.group(3) == null
                    ? "Z"
                    : timestamp.group(3).toUpperCase().replace(' ', '+');
            if (offset.length() == 5) {
                offset = offset.substring(0, 3) + ":" + offset.substring(3);
            }
            return OffsetDateTime.parse(timestamp.group(1) + "T" + time + offset)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“%s” is not a point in time".formatted(text), e);
        }
    }

    private static Period day(Instant instant) {
        return day(instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    private static Period day(LocalDate day) {
        if (day.isBefore(Period.BEGINNING) || day.isAfter(Period.END)) {
            throw new IllegalArgumentException("“%s” is not in the years 1 to 9999".formatted(day));
        }
        return Period.of(day);
    }
}
