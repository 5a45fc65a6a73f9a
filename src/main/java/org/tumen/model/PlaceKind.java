package org.tumen.model;

/** Kind of a place. */
public enum PlaceKind implements Term {
    COUNTRY("Country", "国", "A country.", "国。"),
    REGION("Region", "地域", "A region, province or peninsula.", "地域、州、半島。"),
    CITY("City", "都市", "A city.", "都市。"),
    DISTRICT("District", "地区", "A part of a city.", "都市の一地区。"),
    AIRPORT("Airport", "空港", "An airport.", "空港。"),
    BUILDING("Building", "建物", "A building or group of buildings.", "建物、または建物群。"),
    MONUMENT("Monument", "記念碑", "A monument.", "記念碑。"),
    SQUARE("Square", "広場", "A square.", "広場。"),
    SEA("Sea", "海", "A sea.", "海。"),
    BORDER("Border", "境界", "A border line.", "境界線。"),
    AIRSPACE("Airspace", "空域", "An airspace or identification zone.", "空域、識別圏。");

    private final Wording wording;

    PlaceKind(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
