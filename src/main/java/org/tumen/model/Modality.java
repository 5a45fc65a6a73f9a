package org.tumen.model;

/** Whether the sources report something as fact, as expected or as a claim. */
@Vocabulary.Id("modalities")
public enum Modality implements Term {
    OCCURRED,
    EXPECTED,
    CLAIMED
}
