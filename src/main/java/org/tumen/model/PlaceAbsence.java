package org.tumen.model;

/** Reason why an event has no place. */
@Vocabulary.Id("place-absences")
public enum PlaceAbsence implements Term {
    NOT_STATED,
    NOT_LOCALISED
}
