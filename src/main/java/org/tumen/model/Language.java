package org.tumen.model;

/** Languages of the dataset (ISO 639-1). */
@Vocabulary.Id("languages")
public enum Language implements Term {
    EN,
    JA
}
