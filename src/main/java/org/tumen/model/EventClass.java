package org.tumen.model;

/** Whether something took place or went on (OCCURRENCE and STATE of TimeML). */
@Vocabulary.Id("event-classes")
public enum EventClass implements Term {
    OCCURRENCE,
    STATE
}
