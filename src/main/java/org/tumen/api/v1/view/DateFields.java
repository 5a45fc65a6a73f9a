package org.tumen.api.v1.view;

import java.time.LocalDate;
import java.util.Objects;
import org.tumen.model.DateEnds;
import org.tumen.model.DateSpan;
import org.tumen.model.DateWords;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Language;

/** Properties of an imprecise date, each null if the date is null or that end is open. */
final class DateFields {

    private DateFields() {}

    static String edtf(ImpreciseDate date) {
        return date == null ? null : date.edtf();
    }

    static String first(ImpreciseDate date) {
        return date == null ? null : text(date.firstDay());
    }

    static String last(ImpreciseDate date) {
        return date == null ? null : text(date.lastDay());
    }

    static String precision(ImpreciseDate date) {
        return date == null ? null : date.precision().code();
    }

    /** Code of a {@link DateSpan}. */
    static String span(ImpreciseDate date) {
        return date == null ? null : DateSpan.of(date).code();
    }

    static String endExclusive(ImpreciseDate date) {
        return date == null ? null : text(date.endExclusive());
    }

    /** The date in words; that it is undated, if it is null. */
    static Text inWords(ImpreciseDate date) {
        var ends = date == null ? null : DateEnds.of(date.edtf());
        return new Text(DateWords.of(ends, Language.EN), DateWords.of(ends, Language.JA));
    }

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }
}
