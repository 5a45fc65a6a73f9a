package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.store.entry.PersonFilter;

/** Which people are asked for. */
record PersonParameters(
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String organisation,
        @RestQuery String on,
        @BeanParam TextParameters text,
        @BeanParam Paging paging) {

    PersonFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new PersonFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                reader.any("country", country, ParameterValues::country),
                reader.any(
                        "organisation",
                        organisation,
                        text -> ParameterValues.id(lookup.organisations(), "/v1/organisations", text)),
                reader.one("on", on, null, ParameterValues::day),
                text.hits(reader, lookup, EntryKind.PERSON));
    }
}
