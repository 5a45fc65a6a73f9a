package org.tumen.api.v1.view;

import java.time.LocalDate;
import java.util.Objects;
import org.tumen.model.ImpreciseDate;

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

    private static String text(LocalDate day) {
        return Objects.toString(day, null);
    }
}
