package org.tumen.model;

/** What a release did to an entry. */
@Vocabulary.Id("change-kinds")
public enum ChangeKind implements Term {
    ADDED,
    CHANGED,
    RENAMED,
    WITHDRAWN
}
