package org.tumen.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** The smallest calendar unit that contains every day that a date can mean; dates are counted by it. */
@Vocabulary.Id("date-resolutions")
public enum DateResolution implements Term {
    DAY,
    MONTH,
    YEAR,
    LONGER,
    NONE;

    /** The resolution of a date that can mean any day from first to last; both are null for an unknown date. */
    public static DateResolution of(LocalDate first, LocalDate last) {
        if (first == null) {
            return NONE;
        } else if (first.equals(last)) {
            return DAY;
        } else if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return MONTH;
        }
        return first.getYear() == last.getYear() ? YEAR : LONGER;
    }
}
