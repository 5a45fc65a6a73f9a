package org.tumen.api.v1.view;

/** An entry that can be shown on a map. */
public interface Geolocated {

    /** A point within the location, or null. */
    CoordinatesView point();
}
