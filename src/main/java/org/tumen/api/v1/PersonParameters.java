package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.store.entry.PersonFilter;

/** The query parameters that select people. */
record PersonParameters(
        @RestQuery String id,
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String organisation,
        @RestQuery String on,
        @BeanParam TextParameters text,
        @BeanParam Paging paging)
        implements CollectionParameters<PersonFilter> {

    @Override
    public PersonFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new PersonFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                reader.any("country", country, ParameterValues::country),
                reader.any("organisation", organisation, lookup.organisations()::id),
                reader.one("on", on, null, DateParameters::day),
                text.hits(reader, lookup, EntryKind.PERSON),
                reader.any("id", id, lookup.people()::id));
    }
}
