package org.tumen.model;

/** Kind of an entry. The order breaks ties between search results with equal scores. */
@Vocabulary.Id("entry-kinds")
public enum EntryKind implements Term {
    PERSON,
    ORGANISATION,
    PLACE,
    AGREEMENT,
    EVENT,
    SOURCE
}
