package org.tumen.api.v1.view;

/** What calendars, feeds and timelines show: something told, at some time, perhaps at some place. */
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
