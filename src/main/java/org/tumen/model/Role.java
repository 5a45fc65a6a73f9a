package org.tumen.model;

/** Role of a participant in an event. */
@Vocabulary.Id("roles")
public enum Role implements Term {
    PARTICIPANT,
    VISITOR,
    HOST,
    ATTENDEE,
    SIGNATORY,
    SPEAKER,
    ADDRESSEE,
    PROVIDER,
    RECIPIENT,
    AGENT,
    TARGET,
    APPOINTEE,
    PREDECESSOR
}
