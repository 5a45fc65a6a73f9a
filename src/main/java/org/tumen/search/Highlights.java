package org.tumen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.search.SearchResults.Highlight;
import org.tumen.text.Token;
import org.tumen.text.Token.Gap;

/** Highlights the query terms in an entry: the fewest fields that show all terms, by descending weight of the field. */
final class Highlights {

    private static final int MAX_HIGHLIGHTS = 3;

    /** In chars; a longer text is cut to a fragment around the first match. */
    private static final int MAX_FRAGMENT = 200;

    /** Chars of context before the first match. */
    private static final int LEAD = 50;

    private final QueryTerms queryTerms;
    private final List<QueryNames.Part> parts;

    /**
     * @param parts the query again, with the names in it
     */
    Highlights(QueryTerms queryTerms, List<QueryNames.Part> parts) {
        this.queryTerms = queryTerms;
        this.parts = parts;
    }

    List<Highlight> of(List<SearchField> searchFields) {
        var matches = new ArrayList<FieldMatch>();
        for (var searchField : searchFields) {
            var match = match(searchField);
            if (match.queryTerms().size() == queryTerms.all().size()) {
                return List.of(match.highlight());
            }
            if (!match.queryTerms().isEmpty()) {
                matches.add(match);
            }
        }
        Set<QueryTerm> missing = new LinkedHashSet<>(queryTerms.all());
        matches.forEach(match -> missing.removeAll(match.queryTerms()));
        if (!missing.isEmpty()) {
            // What the words of a name do not match, the name does.
            searchFields.stream().flatMap(this::byName).forEach(matches::add);
        }
        return fewest(matches);
    }

    private Stream<FieldMatch> byName(SearchField searchField) {
        return parts.stream()
                .filter(part -> searchField.key() != null && part.keys().contains(searchField.key()))
                .map(part -> {
                    var tokens = Token.of(searchField.text());
                    var all = IntStream.range(0, tokens.size()).boxed().toList();
                    return new FieldMatch(searchField, tokens, Set.copyOf(part.queryTerms()), all);
                });
    }

    /** Greedy set cover. */
    private List<Highlight> fewest(List<FieldMatch> matches) {
        var highlights = new ArrayList<Highlight>();
        Set<QueryTerm> missing = new LinkedHashSet<>(queryTerms.all());
        while (!missing.isEmpty() && highlights.size() < MAX_HIGHLIGHTS && !matches.isEmpty()) {
            // Stable, unlike max(), which returns the last of several.
            var best = matches.stream()
                    .sorted(Comparator.comparing(match -> -match.count(missing)))
                    .findFirst()
                    .orElseThrow();
            if (best.count(missing) == 0) {
                break;
            }
            highlights.add(best.highlight());
            missing.removeAll(best.queryTerms());
        }
        return List.copyOf(highlights);
    }

    private FieldMatch match(SearchField searchField) {
        var tokens = Token.of(searchField.text());
        Set<QueryTerm> found = new LinkedHashSet<>();
        Set<Integer> positions = new TreeSet<>();
        for (var queryTerm : queryTerms.all()) {
            for (var position = 0; position < tokens.size(); position++) {
                if (queryTerm.matchesAt(tokens, position)) {
                    found.add(queryTerm);
                    for (var i = 0; i < queryTerm.tokens().size(); i++) {
                        positions.add(position + i);
                    }
                }
            }
        }
        return new FieldMatch(searchField, tokens, found, List.copyOf(positions));
    }

    private record Mark(int start, int end) {}

    /** A field with the query terms that it contains and the positions of the matching tokens. */
    private record FieldMatch(
            SearchField searchField, List<Token> tokens, Set<QueryTerm> queryTerms, List<Integer> positions) {

        long count(Set<QueryTerm> missing) {
            return queryTerms.stream().filter(missing::contains).count();
        }

        Highlight highlight() {
            var text = searchField.text();
            var first = tokens.get(positions.get(0));
            var from = text.length() <= MAX_FRAGMENT || first.start() <= LEAD ? 0 : startOfToken(first.start() - LEAD);
            var to =
                    text.length() - from <= MAX_FRAGMENT ? text.length() : endOfToken(first.end(), from + MAX_FRAGMENT);
            var html = new StringBuilder(from > 0 ? "…" : "");
            var written = from;
            for (var mark : marks(to)) {
                // One character may be several tokens: ㍿ is 株式会社.
                if (mark.end() > written) {
                    var start = Math.max(written, mark.start());
                    html.append(escaped(text.substring(written, start)));
                    html.append("<em>")
                            .append(escaped(text.substring(start, mark.end())))
                            .append("</em>");
                    written = mark.end();
                }
            }
            html.append(escaped(text.substring(written, to)));
            return new Highlight(
                    searchField.field(),
                    html.append(to < text.length() ? "…" : "").toString());
        }

        /** What to emphasise; adjacent tokens, with what is between them, are one mark. */
        private List<Mark> marks(int to) {
            var marks = new ArrayList<Mark>();
            var previous = -2;
            for (var position : positions) {
                var token = tokens.get(position);
                if (token.end() <= to) {
                    var follows = position == previous + 1 && token.gap() != Gap.BREAK;
                    var start = follows ? marks.remove(marks.size() - 1).start() : token.start();
                    marks.add(new Mark(start, token.end()));
                    previous = position;
                }
            }
            return marks;
        }

        private int startOfToken(int least) {
            return tokens.stream()
                    .mapToInt(Token::start)
                    .filter(start -> start >= least)
                    .findFirst()
                    .orElseThrow();
        }

        private int endOfToken(int least, int most) {
            return tokens.stream().mapToInt(Token::end).filter(end -> end <= most).max().stream()
                    .map(end -> Math.max(end, least))
                    .findFirst()
                    .orElse(least);
        }
    }

    /** Escaped for HTML text and attribute values. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
