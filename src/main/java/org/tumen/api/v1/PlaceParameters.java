package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.model.PlaceKind;
import org.tumen.store.entry.PlaceFilter;

/** The query parameters that select places. */
record PlaceParameters(
        @RestQuery String id,
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String kind,
        @RestQuery String parent,
        @BeanParam TextParameters text,
        @RestQuery String bbox,
        @BeanParam Paging paging)
        implements CollectionParameters<PlaceFilter> {

    @Override
    public PlaceFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new PlaceFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                reader.any("country", country, ParameterValues::country),
                reader.any("kind", kind, text -> ParameterValues.term(PlaceKind.class, text)),
                reader.any("parent", parent, lookup.places()::id),
                text.hits(reader, lookup, EntryKind.PLACE),
                reader.one("bbox", bbox, null, ParameterValues::box),
                reader.any("id", id, lookup.places()::id));
    }
}
