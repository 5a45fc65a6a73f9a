package org.tumen.api.v1;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.InvalidValueException;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.store.event.EventFilter.Bounds;
import org.tumen.store.event.EventFilter.Evidence;

/** The query parameters that select events by how well they are supported. */
record EvidenceParameters(
        @RestQuery String minSources,
        @RestQuery String maxSources,
        @RestQuery String minPublishers,
        @RestQuery String maxPublishers,
        @RestQuery String conflicts,
        @RestQuery String denied) {

    private static final int MOST = 1000;

    Evidence toFilter(
            ParameterReader reader, List<Set<String>> sources, List<Set<String>> publishers, LocalDate knownBy) {
        return new Evidence(
                sources,
                publishers,
                knownBy,
                bounds(reader, "minSources", minSources, "maxSources", maxSources),
                bounds(reader, "minPublishers", minPublishers, "maxPublishers", maxPublishers),
                reader.one("conflicts", conflicts, null, ParameterValues::truth),
                reader.one("denied", denied, null, ParameterValues::truth));
    }

    private static Bounds bounds(ParameterReader reader, String minName, String min, String maxName, String max) {
        var least = reader.one(minName, min, null, EvidenceParameters::count);
        var most = reader.one(maxName, max, null, EvidenceParameters::count);
        if (least != null && most != null && least > most) {
            reader.refuse(
                    minName,
                    min,
                    new InvalidValueException(
                            "is greater than %s, %d".formatted(maxName, most), List.of("1 to " + most), null));
        }
        return new Bounds(least, most);
    }

    private static Integer count(String text) {
        return ParameterValues.integer(text, 1, MOST);
    }
}
