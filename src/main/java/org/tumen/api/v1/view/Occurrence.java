package org.tumen.api.v1.view;

/** An entry that calendars, feeds and timelines can show. */
public sealed interface Occurrence extends ListItem, Geolocated, Versioned, Announcement permits EventView {

    Text title();

    Text summary();

    String type();

    String status();

    /** Who says so. */
    Text statusInWords();

    PlaceRef place();

    /** EDTF (ISO 8601-2), or null if nothing is known of the date. */
    String date();

    /** The first day that the date can mean; null if undated or that end is open. */
    String firstDay();

    /** The last day that the date can mean; null if undated or that end is open. */
    String lastDay();

    @Override
    default CoordinatesView point() {
        return place() == null ? null : place().coordinates();
    }
}
