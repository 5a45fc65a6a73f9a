package org.tumen.model;

/** Role of an actor in an agreement. */
@Vocabulary.Id("party-roles")
public enum PartyRole implements Term {
    PARTY,
    ISSUER,
    TARGET
}
