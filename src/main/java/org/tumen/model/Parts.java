package org.tumen.model;

/** Whether events that are part of another event are selected. */
@Vocabulary.Id("parts")
public enum Parts implements Term {
    INCLUDE,
    EXCLUDE,
    ONLY
}
