package org.tumen.api.v1.view;

/** An entry that calendars, feeds and timelines can show. */
public sealed interface Occurrence extends ListItem, Dated, Geolocated permits EventView {

    Text title();

    Text summary();

    String type();

    String status();

    PlaceRef place();

    @Override
    default CoordinatesView point() {
        return place() == null ? null : place().coordinates();
    }
}
