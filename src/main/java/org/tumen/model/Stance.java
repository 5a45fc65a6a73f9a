package org.tumen.model;

/** Position that an actor takes on an event or agreement. */
@Vocabulary.Id("stances")
public enum Stance implements Term {
    ASSERTS,
    CONFIRMS,
    DENIES,
    SUSPECTS,
    EXPECTS
}
