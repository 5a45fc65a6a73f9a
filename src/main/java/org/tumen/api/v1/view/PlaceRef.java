package org.tumen.api.v1.view;

import org.tumen.dataset.PlaceRecord;

/** A reference to a place. */
public record PlaceRef(String id, Text name, String kind, String country, CoordinatesView coordinates, String href) {

    static PlaceRef of(PlaceRecord place) {
        return new PlaceRef(
                place.id(),
                Text.of(place.name()),
                place.kind().code(),
                place.country(),
                CoordinatesView.of(place.coordinates()),
                Href.place(place.id()));
    }
}
