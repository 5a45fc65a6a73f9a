package org.tumen.api.v1.format;

import org.tumen.model.DatePrecision;
import org.tumen.model.ImpreciseDate;

/**
 * An imprecise date taken apart.
 *
 * @param from how its beginning is written, without qualifier; null where open
 * @param to how its end is written, without qualifier; null where open; the same as the beginning where there is one date
 * @param qualifier of either: empty, {@code ?}, {@code ~} or {@code %}
 */
record DateEnds(String from, String to, String qualifier, DatePrecision precision) {

    static DateEnds of(String edtf) {
        var precision = ImpreciseDate.parse(edtf).precision();
        var body = edtf.replaceAll("[\\[\\]]", "");
        var qualifier = body.replaceAll("[^?~%]", "");
        var ends = body.replaceAll("[?~%]", "").split(precision == DatePrecision.RANGE ? "\\.\\." : "/", 2);
        return new DateEnds(
                end(ends[0]),
                end(ends[ends.length - 1]),
                qualifier.isEmpty() ? "" : qualifier.chars().distinct().count() > 1 ? "%" : qualifier.substring(0, 1),
                precision);
    }

    /** Whether it says the day, or the days from first to last, and leaves no doubt. */
    boolean exact() {
        var days = precision == DatePrecision.DAY || precision == DatePrecision.INTERVAL;
        return days && qualifier.isEmpty() && isDay(from) && isDay(to);
    }

    private static String end(String written) {
        return written.isEmpty() || written.equals("..") ? null : written;
    }

    private static boolean isDay(String end) {
        return end != null && end.length() == "2024-06-19".length();
    }
}
