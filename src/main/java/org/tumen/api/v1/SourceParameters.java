package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.store.entry.SourceFilter;

/** The query parameters that select sources. */
record SourceParameters(
        @RestQuery String id,
        @RestQuery String name,
        @BeanParam DateParameters dates,
        @RestQuery String publisher,
        @RestQuery String language,
        @BeanParam TextParameters text,
        @BeanParam Paging paging)
        implements CollectionParameters<SourceFilter> {

    @Override
    public SourceFilter toFilter(ParameterReader reader, EntryLookup lookup) {
        return new SourceFilter(
                reader.one("name", name, null, ParameterValues::partOfName),
                dates.toFilter(reader),
                reader.any("publisher", publisher, lookup.organisations()::id),
                reader.any("language", language, ParameterValues::language),
                text.hits(reader, lookup, EntryKind.SOURCE),
                reader.any("id", id, lookup.sources()::id));
    }
}
