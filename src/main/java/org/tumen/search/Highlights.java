package org.tumen.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.search.Unit.Gap;

/** Shows where an entry has the words: in as few passages as show each of them, what tells most about it first. */
final class Highlights {

    private static final int MOST = 3;

    /** In chars; a longer text is cut down to a stretch around the first word found. */
    private static final int LONGEST = 200;

    private static final int LEAD = 50;

    private final Words words;

    Highlights(Words words) {
        this.words = words;
    }

    List<Highlight> of(List<Passage> passages) {
        var marked = new ArrayList<Marked>();
        for (var passage : passages) {
            var marks = marks(passage);
            if (marks.words().size() == words.all().size()) {
                return List.of(marks.highlight());
            }
            if (!marks.words().isEmpty()) {
                marked.add(marks);
            }
        }
        return fewest(marked);
    }

    private List<Highlight> fewest(List<Marked> marked) {
        var highlights = new ArrayList<Highlight>();
        Set<Word> missing = new LinkedHashSet<>(words.all());
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
            missing.removeAll(best.words());
        }
        return List.copyOf(highlights);
    }

    private Marked marks(Passage passage) {
        var units = Unit.of(passage.text());
        Set<Word> found = new LinkedHashSet<>();
        Set<Integer> places = new TreeSet<>();
        for (var word : words.all()) {
            for (var place = 0; place < units.size(); place++) {
                if (word.isAt(units, place)) {
                    found.add(word);
                    for (var i = 0; i < word.units().size(); i++) {
                        places.add(place + i);
                    }
                }
            }
        }
        return new Marked(passage, units, found, List.copyOf(places));
    }

    private record Stretch(int start, int end) {}

    /** A passage with the words that it has, and the places of the units that these are. */
    private record Marked(Passage passage, List<Unit> units, Set<Word> words, List<Integer> places) {

        long count(Set<Word> missing) {
            return words.stream().filter(missing::contains).count();
        }

        Highlight highlight() {
            var text = passage.text();
            var first = units.get(places.get(0));
            var from = text.length() <= LONGEST || first.start() <= LEAD ? 0 : startOfUnit(first.start() - LEAD);
            var to = text.length() - from <= LONGEST ? text.length() : endOfUnit(first.end(), from + LONGEST);
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
                    passage.field(), html.append(to < text.length() ? "…" : "").toString());
        }

        /** Where to mark: units that follow each other, with what lies between them, as one. */
        private List<Stretch> stretches(int to) {
            var stretches = new ArrayList<Stretch>();
            var previous = -2;
            for (var place : places) {
                var unit = units.get(place);
                if (unit.end() <= to) {
                    var follows = place == previous + 1 && unit.gap() != Gap.BREAK;
                    var start = follows ? stretches.remove(stretches.size() - 1).start() : unit.start();
                    stretches.add(new Stretch(start, unit.end()));
                    previous = place;
                }
            }
            return stretches;
        }

        private int startOfUnit(int least) {
            return units.stream()
                    .mapToInt(Unit::start)
                    .filter(start -> start >= least)
                    .findFirst()
                    .orElseThrow();
        }

        private int endOfUnit(int least, int most) {
            return units.stream().mapToInt(Unit::end).filter(end -> end <= most).max().stream()
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
