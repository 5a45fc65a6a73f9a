package org.tumen.api.v1.format;

import org.tumen.model.DatePrecision;
import org.tumen.model.ImpreciseDate;

/**
 * The parts of an EDTF date.
 *
 * @param from start, without qualifier; null if open
 * @param to end, without qualifier; null if open; equal to the start for a single date
 * @param qualifier of either end: empty, {@code ?}, {@code ~} or {@code %}
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

    /** Whether it is a day or an interval of days, without qualifier. */
    boolean exact() {
        var days = precision == DatePrecision.DAY || precision == DatePrecision.INTERVAL;
        return days && qualifier.isEmpty() && isDay(from) && isDay(to);
    }

    private static String end(String text) {
        return text.isEmpty() || text.equals("..") ? null : text;
    }

    private static boolean isDay(String end) {
        return end != null && end.length() == "2024-06-19".length();
    }
}
