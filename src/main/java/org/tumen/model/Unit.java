package org.tumen.model;

/** Unit of a quantity. */
@Vocabulary.Id("units")
public enum Unit implements Term {
    PERSON,
    AIRCRAFT,
    ENTITY,
    YEAR,
    OCCURRENCE,
    DOCUMENT,
    DAY
}
