package org.tumen.model;

/** What the nodes of a network stand for. */
@Vocabulary.Id("network-levels")
public enum NetworkLevel implements Term {
    ACTOR,
    PERSON,
    ORGANISATION,
    COUNTRY
}
