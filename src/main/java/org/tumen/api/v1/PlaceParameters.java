package org.tumen.api.v1;

import jakarta.ws.rs.BeanParam;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.model.PlaceKind;
import org.tumen.store.entry.PlaceFilter;

/** Which places are asked for. */
record PlaceParameters(
        @RestQuery String name,
        @RestQuery String country,
        @RestQuery String kind,
        @RestQuery String parent,
        @BeanParam TextParameters text,
        @RestQuery String bbox,
        @BeanParam Paging paging) {

    PlaceFilter toFilter(ParameterReader reader, Directory directory) {
        return new PlaceFilter(
                reader.one("name", name, null, Values::partOfName),
                reader.any("country", country, Values::country),
                reader.any("kind", kind, text -> Values.term(PlaceKind.class, text)),
                reader.any("parent", parent, text -> Values.id(directory.places(), "/v1/places", text)),
                text.hits(reader, directory, EntryKind.PLACE),
                reader.one("bbox", bbox, null, Values::box));
    }
}
