package org.tumen.api.v1.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.tumen.api.v1.view.CoordinatesView;
import org.tumen.api.v1.view.Geolocated;
import org.tumen.api.v1.view.ListItem;

/**
 * GeoJSON (RFC 7946): one feature per entry, with its columns as properties. An entry without a point has a null
 * geometry (§3.2); {@code unlocated} counts these.
 */
final class GeoJson extends Format {

    /** Columns that the geometry replaces. */
    private static final Set<String> IN_GEOMETRY = Set.of("longitude", "latitude");

    private final ObjectMapper mapper;

    GeoJson(ObjectMapper mapper) {
        super("geojson", "application/geo+json", Geolocated.class);
        this.mapper = mapper;
    }

    @Override
    public void write(Listing listing, OutputStream out) throws IOException {
        var columns = Columns.of(listing);
        var entries = listing.entries(ListItem.class).toList();
        try (var json = mapper.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeNumberField("total", listing.total());
            if (listing.inPeriod() != null) {
                json.writePOJOField("inPeriod", listing.inPeriod());
            }
            if (listing.next() != null) {
                json.writeStringField("next", listing.next().toString());
            }
            json.writeNumberField(
                    "unlocated",
                    entries.stream().filter(entry -> point(entry) == null).count());
            json.writeArrayFieldStart("features");
            for (var entry : entries) {
                feature(json, entry, columns, listing.address());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** A feature, and no collection of one. */
    @Override
    public void writeOne(Listing listing, OutputStream out) throws IOException {
        try (var json = mapper.createGenerator(out)) {
            for (var entries = listing.entries(ListItem.class).iterator(); entries.hasNext(); ) {
                feature(json, entries.next(), Columns.of(listing), listing.address());
            }
        }
    }

    private static void feature(JsonGenerator json, ListItem entry, Columns<?> columns, Function<String, URI> address)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", entry.id());
        geometry(json, point(entry));
        json.writeObjectFieldStart("properties");
        var names = columns.names().iterator();
        for (var values = columns.values(entry, address).iterator(); values.hasNext(); ) {
            var name = names.next();
            var value = values.next();
            if (value != null && !IN_GEOMETRY.contains(name)) {
                json.writePOJOField(name, value instanceof LocalDate day ? day.toString() : value);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static CoordinatesView point(ListItem entry) {
        return ((Geolocated) entry).point();
    }

    private static void geometry(JsonGenerator json, CoordinatesView point) throws IOException {
        if (point == null) {
            json.writeNullField("geometry");
            return;
        }
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeFieldName("coordinates");
        // Longitude first: RFC 7946 §3.1.1.
        json.writeArray(new double[] {point.longitude(), point.latitude()}, 0, 2);
        json.writeEndObject();
    }
}
