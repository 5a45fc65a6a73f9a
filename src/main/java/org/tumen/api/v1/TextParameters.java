package org.tumen.api.v1;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.EntryKind;
import org.tumen.search.Hits;

/** The full-text query parameter. */
record TextParameters(@RestQuery String q) {

    private static final int MOST_WORDS = 5;

    /** Queries that may have been meant by one that finds nothing: it may be misspelt, or have a word too many. */
    static Stream<Condition> alternatives(Condition condition, EntryLookup lookup) {
        return condition.parameter().equals("q")
                ? Stream.concat(
                                lookup.search().suggestion(condition.value(), Set.of()).stream(),
                                withoutAWord(condition.value().split(" ")))
                        .map(better -> new Condition("q", better))
                : Stream.empty();
    }

    private static Stream<String> withoutAWord(String[] words) {
        return words.length < 2 || words.length > MOST_WORDS
                ? Stream.empty()
                : IntStream.range(0, words.length)
                        .mapToObj(omitted -> IntStream.range(0, words.length)
                                .filter(i -> i != omitted)
                                .mapToObj(i -> words[i])
                                .collect(Collectors.joining(" ")));
    }

    Hits hits(ParameterReader reader, EntryLookup lookup, EntryKind kind) {
        var words = reader.one("q", q, null, ParameterValues::words);
        return words == null ? null : lookup.search().hits(words, kind);
    }
}
