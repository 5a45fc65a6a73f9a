package org.tumen.model;

/** Whether a date is stated by a source or inferred. */
@Vocabulary.Id("date-bases")
public enum DateBasis implements Term {
    STATED,
    INFERRED
}
