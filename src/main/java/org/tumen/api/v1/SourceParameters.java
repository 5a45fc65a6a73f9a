package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.store.entry.SourceFilter;

/** Which sources are asked for. */
record SourceParameters(
        @RestQuery String name,
        @BeanParam DateParameters dates,
        @RestQuery String publisher,
        @RestQuery String language,
        @BeanParam TextParameters text,
        @BeanParam Paging paging) {

    SourceFilter toFilter(ParameterReader reader, Directory directory) {
        return new SourceFilter(
                reader.one("name", name, null, Values::partOfName),
                dates.periods(reader),
                dates.match(reader),
                reader.any(
                        "publisher",
                        publisher,
                        text -> Values.id(directory.organisations(), "/v1/organisations", text)),
                reader.any("language", language, Values::language),
                text.hits(reader, directory, EntryKind.SOURCE));
    }
}
