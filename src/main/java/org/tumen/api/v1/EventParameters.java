package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.DateResolution;
import org.tumen.model.EntryKind;
import org.tumen.model.EventType;
import org.tumen.model.Role;
import org.tumen.model.Status;
import org.tumen.store.event.EventFilter;

/** Which events are asked for. */
public record EventParameters(
        @BeanParam DateParameters dates,
        @RestQuery List<String> actor,
        @RestQuery String role,
        @RestQuery List<String> country,
        @RestQuery String type,
        @RestQuery String status,
        @RestQuery List<String> place,
        @RestQuery String agreement,
        @RestQuery List<String> source,
        @RestQuery String partOf,
        @RestQuery String knownBy,
        @BeanParam TextParameters text,
        @RestQuery String resolution,
        @RestQuery String bbox) {

    public EventFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new EventFilter(
                dates.periods(reader),
                dates.match(reader),
                reader.all(
                        "actor",
                        actor,
                        text -> ParameterValues.id(lookup.actors(), "/v1/people or /v1/organisations", text)),
                reader.any("role", role, text -> ParameterValues.term(Role.class, text)),
                reader.all("country", country, ParameterValues::country),
                reader.any("type", type, text -> ParameterValues.term(EventType.class, text)),
                reader.any("status", status, text -> ParameterValues.term(Status.class, text)),
                reader.all("place", place, text -> ParameterValues.id(lookup.places(), "/v1/places", text)),
                reader.any(
                        "agreement",
                        agreement,
                        text -> ParameterValues.id(lookup.agreements(), "/v1/agreements", text)),
                reader.all("source", source, text -> ParameterValues.id(lookup.sources(), "/v1/sources", text)),
                reader.any("partOf", partOf, text -> ParameterValues.id(lookup.events(), "/v1/events", text)),
                reader.one("knownBy", knownBy, null, ParameterValues::day),
                text.hits(reader, lookup, EntryKind.EVENT),
                reader.any("resolution", resolution, text -> ParameterValues.term(DateResolution.class, text)),
                reader.one("bbox", bbox, null, ParameterValues::box));
    }
}
