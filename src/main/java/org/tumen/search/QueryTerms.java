package org.tumen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.search.Token.Gap;

/** The words that are searched for; an entry must have all of them, in whatever order. */
public final class QueryTerms {

    private final List<QueryTerm> queryTerms;

    private QueryTerms(List<QueryTerm> queryTerms) {
        this.queryTerms = List.copyOf(queryTerms);
    }

    /** The words of a text. The last one may be unfinished, unless something follows it. */
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

    /** Whether the text had neither letters nor digits. */
    public boolean isEmpty() {
        return queryTerms.isEmpty();
    }

    List<QueryTerm> all() {
        return queryTerms;
    }

    /** All of them without the gaps. */
    String joined() {
        return joined(queryTerms.stream()
                .flatMap(queryTerm -> queryTerm.tokens().stream())
                .toList());
    }

    /** A text without the gaps: what spellings of a whole name have in common. */
    static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining());
    }

    /** The same for all spellings that ask for the same. */
    @Override
    public String toString() {
        return queryTerms.stream().map(QueryTerm::toString).collect(Collectors.joining(" "));
    }
}
