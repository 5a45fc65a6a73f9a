package org.tumen.api.v1.view;

import java.time.LocalDate;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Period;

/** What of an imprecise date, which may be null, goes over the wire; an open end is left out. */
final class DateFields {

    private DateFields() {}

    static String edtf(ImpreciseDate date) {
        return date == null ? null : date.edtf();
    }

    static String first(ImpreciseDate date) {
        return date == null ? null : closed(date.first(), Period.BEGINNING);
    }

    static String last(ImpreciseDate date) {
        return date == null ? null : closed(date.last(), Period.END);
    }

    static String precision(ImpreciseDate date) {
        return date == null ? null : date.precision().code();
    }

    private static String closed(LocalDate day, LocalDate open) {
        return day.equals(open) ? null : day.toString();
    }
}
