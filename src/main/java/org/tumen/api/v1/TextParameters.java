package org.tumen.api.v1;

import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.search.Hits;

/** The full-text query parameter. */
record TextParameters(@RestQuery String q) {

    Hits hits(ParameterReader reader, EntryLookup lookup, EntryKind kind) {
        var words = reader.one("q", q, null, ParameterValues::words);
        return words == null ? null : lookup.search().hits(words, kind);
    }
}
