package org.tumen.model;

/** Precision and form of a date. */
@Vocabulary.Id("date-precisions")
public enum DatePrecision implements Term {
    DAY,
    MONTH,
    YEAR,
    INTERVAL,
    RANGE
}
