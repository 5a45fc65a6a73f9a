package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.model.OrganisationKind;
import org.tumen.store.entry.OrganisationFilter;

/** The query parameters that select organisations. */
record OrganisationParameters(
        @RestQuery String id,
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String kind,
        @RestQuery String parent,
        @BeanParam TextParameters text,
        @BeanParam Paging paging)
        implements CollectionParameters<OrganisationFilter> {

    @Override
    public OrganisationFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new OrganisationFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                reader.any("country", country, ParameterValues::country),
                reader.any("kind", kind, text -> ParameterValues.term(OrganisationKind.class, text)),
                reader.any("parent", parent, lookup.organisations()::id),
                text.hits(reader, lookup, EntryKind.ORGANISATION),
                reader.any("id", id, lookup.organisations()::id));
    }
}
