package org.tumen.api.v1;

import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.search.SearchIndex;
import org.tumen.search.SearchResults;

/** What is searched for, and how much of what is found is wanted. */
record SearchParameters(
        @RestQuery String q,
        @RestQuery String kind,
        @RestQuery String limit) {

    static final int DEFAULT_LIMIT = 10;
    static final int MOST = 50;

    /** The search that is asked for; it is not done yet. */
    Supplier<SearchResults> search(ParameterReader reader, SearchIndex index) {
        var words = reader.required("q", q, ParameterValues::words);
        var kinds = reader.any("kind", kind, text -> ParameterValues.term(EntryKind.class, text));
        var most = reader.one("limit", limit, DEFAULT_LIMIT, text -> ParameterValues.integer(text, 1, MOST));
        return () -> index.search(words, kinds, most);
    }
}
