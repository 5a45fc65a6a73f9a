package org.tumen.model;

/** What the nodes of a network stand for. */
@Vocabulary.Id("network-levels")
public enum NetworkLevel implements Term {
    ACTOR,
    PERSON,
    ORGANISATION,
    COUNTRY;

    /** A node as parameters have it: {@code malta}, {@code country:MT}. */
    public String node(String id) {
        return this == ACTOR ? id : code() + ":" + id;
    }
}
