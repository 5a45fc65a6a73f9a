package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.model.Coordinates;

/** A WGS 84 point. */
@Schema(name = "Coordinates")
public record CoordinatesView(double longitude, double latitude, int precisionMetres) {

    static CoordinatesView of(Coordinates point) {
        return point == null ? null : new CoordinatesView(point.longitude(), point.latitude(), point.precisionMetres());
    }
}
