package org.tumen.model;

/** How an imprecise date has to relate to the period of a query. */
@Vocabulary.Id("matches")
public enum Match implements Term {
    OVERLAPS,
    WITHIN
}
