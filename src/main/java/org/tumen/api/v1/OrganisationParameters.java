package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.model.OrganisationKind;
import org.tumen.store.entry.OrganisationFilter;

/** Which organisations are asked for. */
record OrganisationParameters(
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String kind,
        @RestQuery String parent,
        @BeanParam TextParameters text,
        @BeanParam Paging paging) {

    OrganisationFilter toFilter(ParameterReader reader, Directory directory) {
        return new OrganisationFilter(
                reader.one("name", name, null, Values::partOfName),
                reader.any("country", country, Values::country),
                reader.any("kind", kind, text -> Values.term(OrganisationKind.class, text)),
                reader.any("parent", parent, text -> Values.id(directory.organisations(), "/v1/organisations", text)),
                text.hits(reader, directory, EntryKind.ORGANISATION));
    }
}
