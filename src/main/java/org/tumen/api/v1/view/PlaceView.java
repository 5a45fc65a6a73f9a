package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.PlaceRecord;

/** A place. */
@Schema(name = "Place")
public record PlaceView(
        String id,
        Text name,
        NativeNameView nativeName,
        String kind,
        Text kindLabel,
        String country,
        PlaceRef parent,
        CoordinatesView coordinates,
        List<String> printedForms,
        List<String> otherForms,
        List<CitationView> citations,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements ListItem, Geolocated, Versioned {

    static PlaceView of(PlaceRecord place, References references) {
        return new PlaceView(
                place.id(),
                Text.of(place.name()),
                NativeNameView.of(place.nativeName()),
                place.kind().code(),
                Text.label(place.kind()),
                place.country(),
                references.place(place.parent()),
                CoordinatesView.of(place.coordinates()),
                place.printedForms(),
                place.otherForms(),
                references.citations(place.citations()),
                references.added(place),
                references.changed(place),
                references.revision(place),
                Links.ofSubject(Href.place(place.id()), Href.events("place", place.id()), place.id()));
    }

    @Override
    public CoordinatesView point() {
        return coordinates;
    }
}
