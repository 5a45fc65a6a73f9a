package org.tumen.model;

@Vocabulary.Id("organisation-kinds")
public enum OrganisationKind implements Term {
    STATE,
    MINISTRY,
    ARMED_FORCE,
    GOVERNMENT_BODY,
    PARTY,
    EMBASSY,
    INTERNATIONAL_BODY,
    ALLIANCE,
    COMPANY,
    ARMED_GROUP,
    MEDIUM,
    NEWS_AGENCY,
    UNIVERSITY,
    RESEARCH_INSTITUTE
}
