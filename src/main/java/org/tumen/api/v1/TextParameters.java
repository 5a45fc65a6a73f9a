package org.tumen.api.v1;

import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.search.Hits;

/** The full-text query parameter. */
record TextParameters(@RestQuery String q) {

    /** A query that may have been meant by one that is misspelt. */
    static Stream<Condition> alternatives(Condition condition, EntryLookup lookup) {
        return condition.parameter().equals("q")
                ? lookup.search().suggestion(condition.value(), Set.of()).stream()
                        .map(better -> new Condition("q", better))
                : Stream.empty();
    }

    Hits hits(ParameterReader reader, EntryLookup lookup, EntryKind kind) {
        var words = reader.one("q", q, null, ParameterValues::words);
        return words == null ? null : lookup.search().hits(words, kind);
    }
}
