package org.tumen.model;

/** How surely an entry belongs to a period that its date matches. */
@Vocabulary.Id("certainties")
public enum Certainty implements Term {
    CERTAIN,
    POSSIBLE
}
