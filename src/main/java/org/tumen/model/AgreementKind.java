package org.tumen.model;

/** Kind of an agreement or measure. */
@Vocabulary.Id("agreement-kinds")
public enum AgreementKind implements Term {
    TREATY,
    RESOLUTION,
    SANCTIONS,
    UNDERSTANDING,
    ALLEGED_DEAL
}
