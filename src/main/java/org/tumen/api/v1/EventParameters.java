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

    public EventFilter toFilter(ParameterReader reader, Directory directory) {
        return new EventFilter(
                dates.periods(reader),
                dates.match(reader),
                reader.all(
                        "actor", actor, text -> Values.id(directory.actors(), "/v1/people or /v1/organisations", text)),
                reader.any("role", role, text -> Values.term(Role.class, text)),
                reader.all("country", country, Values::country),
                reader.any("type", type, text -> Values.term(EventType.class, text)),
                reader.any("status", status, text -> Values.term(Status.class, text)),
                reader.all("place", place, text -> Values.id(directory.places(), "/v1/places", text)),
                reader.any("agreement", agreement, text -> Values.id(directory.agreements(), "/v1/agreements", text)),
                reader.all("source", source, text -> Values.id(directory.sources(), "/v1/sources", text)),
                reader.any("partOf", partOf, text -> Values.id(directory.events(), "/v1/events", text)),
                reader.one("knownBy", knownBy, null, Values::day),
                text.hits(reader, directory, EntryKind.EVENT),
                reader.any("resolution", resolution, text -> Values.term(DateResolution.class, text)),
                reader.one("bbox", bbox, null, Values::box));
    }
}
