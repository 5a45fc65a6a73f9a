package org.tumen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.search.Token.Gap;

/** Shows where an entry has the words: in as few passages as show each of them, what tells most about it first. */
final class Highlights {

    private static final int MOST = 3;

    /** In chars; a longer text is cut down to a stretch around the first word found. */
    private static final int LONGEST = 200;

    private static final int LEAD = 50;

    private final QueryTerms queryTerms;

    Highlights(QueryTerms queryTerms) {
        this.queryTerms = queryTerms;
    }

    List<Highlight> of(List<SearchField> searchFields) {
        var marked = new ArrayList<Marked>();
        for (var searchField : searchFields) {
            var marks = marks(searchField);
            if (marks.queryTerms().size() == queryTerms.all().size()) {
                return List.of(marks.highlight());
            }
            if (!marks.queryTerms().isEmpty()) {
                marked.add(marks);
            }
        }
        return fewest(marked);
    }

    private List<Highlight> fewest(List<Marked> marked) {
        var highlights = new ArrayList<Highlight>();
        Set<QueryTerm> missing = new LinkedHashSet<>(queryTerms.all());
        while (!missing.isEmpty() && highlights.size() < MOST && !marked.isEmpty()) {
            // max() would take the last of several.
            var best = marked.stream()
                    .sorted(Comparator.comparing(one -> -one.count(missing)))
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

    private Marked marks(SearchField searchField) {
        var tokens = Token.of(searchField.text());
        Set<QueryTerm> found = new LinkedHashSet<>();
        Set<Integer> positions = new TreeSet<>();
        for (var queryTerm : queryTerms.all()) {
            for (var position = 0; position < tokens.size(); position++) {
                if (queryTerm.isAt(tokens, position)) {
                    found.add(queryTerm);
                    for (var i = 0; i < queryTerm.tokens().size(); i++) {
                        positions.add(position + i);
                    }
                }
            }
        }
        return new Marked(searchField, tokens, found, List.copyOf(positions));
    }

    private record Stretch(int start, int end) {}

    /** A passage with the words that it has, and the places of the units that these are. */
    private record Marked(
            SearchField searchField, List<Token> tokens, Set<QueryTerm> queryTerms, List<Integer> positions) {

        long count(Set<QueryTerm> missing) {
            return queryTerms.stream().filter(missing::contains).count();
        }

        Highlight highlight() {
            var text = searchField.text();
            var first = tokens.get(positions.get(0));
            var from = text.length() <= LONGEST || first.start() <= LEAD ? 0 : startOfToken(first.start() - LEAD);
            var to = text.length() - from <= LONGEST ? text.length() : endOfToken(first.end(), from + LONGEST);
            var html = new StringBuilder(from > 0 ? "…" : "");
            var written = from;
            for (var stretch : stretches(to)) {
                // One character may be several units: ㍿ is 株式会社.
                if (stretch.end() > written) {
                    html.append(escaped(text.substring(written, stretch.start())));
                    html.append("<em>")
                            .append(escaped(text.substring(stretch.start(), stretch.end())))
                            .append("</em>");
                    written = stretch.end();
                }
            }
            html.append(escaped(text.substring(written, to)));
            return new Highlight(
                    searchField.field(),
                    html.append(to < text.length() ? "…" : "").toString());
        }

        /** Where to mark: units that follow each other, with what lies between them, as one. */
        private List<Stretch> stretches(int to) {
            var stretches = new ArrayList<Stretch>();
            var previous = -2;
            for (var position : positions) {
                var token = tokens.get(position);
                if (token.end() <= to) {
                    var follows = position == previous + 1 && token.gap() != Gap.BREAK;
                    var start = follows ? stretches.remove(stretches.size() - 1).start() : token.start();
                    stretches.add(new Stretch(start, token.end()));
                    previous = position;
                }
            }
            return stretches;
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

    /** As text and as the value of an attribute. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
