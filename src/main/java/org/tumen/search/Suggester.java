package org.tumen.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.tumen.search.SearchField.Weight;
import org.tumen.text.Token;

/** Suggests what somebody may have meant by a query that matches nothing: a name, or words of the index. */
final class Suggester {

    /** Of each misspelt word. */
    private static final int MAX_CORRECTIONS = 5;

    /** Longer queries are not corrected: each misspelt word takes milliseconds, and megabytes for its automata. */
    private static final int MOST_TERMS = 12;

    private final IndexReader reader;
    private final QueryNames names;
    private final DirectSpellChecker spellChecker = new DirectSpellChecker();
    private final Matcher matcher;

    /** Whether anything matches a query. */
    @FunctionalInterface
    interface Matcher {
        boolean matches(QueryTerms queryTerms) throws IOException;
    }

    Suggester(IndexReader reader, QueryNames names, Matcher matcher) {
        this.reader = reader;
        this.names = names;
        this.matcher = matcher;
    }

    /** The query, corrected so that something matches it; empty if no correction does, or none is needed. */
    Optional<String> suggest(String query) throws IOException {
        var queryTerms = QueryTerms.of(query).all();
        if (queryTerms.size() > MOST_TERMS || matches(query)) {
            return Optional.empty();
        }
        var name = names.nearest(query);
        if (name.isPresent() && matches(name.get())) {
            return name;
        }
        var corrected = query;
        // From the end, so that the offsets of what comes before stay valid.
        for (var i = queryTerms.size() - 1; i >= 0; i--) {
            var tokens = queryTerms.get(i).tokens();
            var start = tokens.get(0).start();
            var end = tokens.get(tokens.size() - 1).end();
            var word = query.substring(start, end);
            if (!matches(word)) {
                var correction = correction(word, tokens);
                if (correction.isEmpty()) {
                    return Optional.empty();
                }
                corrected = corrected.substring(0, start) + correction.get() + corrected.substring(end);
            }
        }
        return !corrected.equals(query) && matches(corrected) ? Optional.of(corrected) : Optional.empty();
    }

    private Optional<String> correction(String word, List<Token> tokens) throws IOException {
        var corrections =
                Stream.concat(words(tokens), names.nearest(word).stream()).toList();
        for (var correction : corrections) {
            if (matches(correction)) {
                return Optional.of(correction);
            }
        }
        return Optional.empty();
    }

    /** Words of the index; those in names first. */
    private Stream<String> words(List<Token> tokens) throws IOException {
        if (tokens.size() > 1 || tokens.get(0).character()) {
            return Stream.empty();
        }
        var words = new ArrayList<String>();
        for (var weight : Weight.OWN) {
            var term = new Term(weight.fieldName(), tokens.get(0).folded());
            Arrays.stream(spellChecker.suggestSimilar(term, MAX_CORRECTIONS, reader))
                    .map((SuggestWord suggestion) -> suggestion.string)
                    .forEach(words::add);
        }
        return words.stream().distinct();
    }

    private boolean matches(String query) throws IOException {
        var queryTerms = QueryTerms.of(query);
        return !queryTerms.isEmpty() && matcher.matches(queryTerms);
    }
}
