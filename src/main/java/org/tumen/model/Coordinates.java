package org.tumen.model;

/**
 * A point on WGS 84, longitude first as in RFC 7946 §3.1.1.
 *
 * @param longitude degrees east, −180 to 180
 * @param latitude degrees north, −90 to 90
 * @param precisionMetres radius of the circle that the place lies in
 */
public record Coordinates(double longitude, double latitude, int precisionMetres) {}
