package org.tumen.model;

@Vocabulary.Id("place-kinds")
public enum PlaceKind implements Term {
    COUNTRY,
    REGION,
    CITY,
    DISTRICT,
    AIRPORT,
    BUILDING,
    MONUMENT,
    SQUARE,
    SEA,
    BORDER,
    AIRSPACE
}
