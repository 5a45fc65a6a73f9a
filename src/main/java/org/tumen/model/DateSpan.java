package org.tumen.model;

/** What the days from the first to the last day of a date say. */
@Vocabulary.Id("date-spans")
public enum DateSpan implements Term {
    DAY,
    DOUBT,
    DURATION;

    public static DateSpan of(ImpreciseDate date) {
        if (date.firstDay() != null && date.firstDay().equals(date.lastDay())) {
            return DAY;
        }
        return date.precision() == DatePrecision.INTERVAL ? DURATION : DOUBT;
    }
}
