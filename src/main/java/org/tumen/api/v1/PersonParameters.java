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

    PersonFilter toFilter(ParameterReader reader, Directory directory) {
        return new PersonFilter(
                reader.one("name", name, null, Values::partOfName),
                reader.any("country", country, Values::country),
                reader.any(
                        "organisation",
                        organisation,
                        text -> Values.id(directory.organisations(), "/v1/organisations", text)),
                reader.one("on", on, null, Values::day),
                text.hits(reader, directory, EntryKind.PERSON));
    }
}
