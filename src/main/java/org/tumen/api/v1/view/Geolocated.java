package org.tumen.api.v1.view;

/** What can be shown on a map. */
public interface Geolocated {

    /** A point that stands for where it is, or null. */
    CoordinatesView point();
}
