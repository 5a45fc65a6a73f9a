package org.tumen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.text.Token;
import org.tumen.text.Token.Gap;

/** The terms of a query; an entry must match all of them, in any order. */
public final class QueryTerms {

    private final List<QueryTerm> queryTerms;

    private QueryTerms(List<QueryTerm> queryTerms) {
        this.queryTerms = List.copyOf(queryTerms);
    }

    /** Splits a query into terms. The last one is unfinished, unless a space or punctuation follows it. */
    public static QueryTerms of(String text) {
        var tokens = Token.of(text);
        var queryTerms = new ArrayList<QueryTerm>();
        for (int from = 0, to = 1; to <= tokens.size(); to++) {
            if (to == tokens.size() || tokens.get(to).gap() != Gap.NONE) {
                var unfinished = tokens.get(to - 1).end() == text.length();
                queryTerms.add(new QueryTerm(List.copyOf(tokens.subList(from, to)), unfinished));
                from = to;
            }
        }
        return new QueryTerms(queryTerms);
    }

    /** Whether the query has neither letters nor digits. */
    public boolean isEmpty() {
        return queryTerms.isEmpty();
    }

    /** How many words it has, and characters of scripts without spaces. */
    public int tokenCount() {
        return queryTerms.stream().mapToInt(term -> term.tokens().size()).sum();
    }

    List<QueryTerm> all() {
        return queryTerms;
    }

    /** All terms in folded form, without gaps. */
    String joined() {
        return Token.joined(queryTerms.stream()
                .flatMap(queryTerm -> queryTerm.tokens().stream())
                .toList());
    }

    /** The canonical form: equal for all spellings of equivalent queries. */
    @Override
    public String toString() {
        return queryTerms.stream().map(QueryTerm::toString).collect(Collectors.joining(" "));
    }
}
