package org.tumen.model;

/** What the nodes of a network have in common with an event, by which they are linked. */
@Vocabulary.Id("network-relations")
public enum NetworkRelation implements Term {
    PARTICIPATION,
    CONCERN
}
