package org.tumen.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tumen.search.Unit.Gap;

/** The words that are searched for; an entry must have all of them, in whatever order. */
public final class Words {

    private final List<Word> words;

    private Words(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** The words of a text. The last one may be unfinished, unless something follows it. */
    public static Words of(String text) {
        var units = Unit.of(text);
        var words = new ArrayList<Word>();
        for (int from = 0, to = 1; to <= units.size(); to++) {
            if (to == units.size() || units.get(to).gap() != Gap.NONE) {
                var unfinished = units.get(to - 1).end() == text.length();
                words.add(new Word(List.copyOf(units.subList(from, to)), unfinished));
                from = to;
            }
        }
        return new Words(words);
    }

    /** Whether the text had neither letters nor digits. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    List<Word> all() {
        return words;
    }

    /** All of them without the gaps. */
    String joined() {
        return joined(words.stream().flatMap(word -> word.units().stream()).toList());
    }

    /** A text without the gaps: what spellings of a whole name have in common. */
    static String joined(List<Unit> units) {
        return units.stream().map(Unit::folded).collect(Collectors.joining());
    }

    /** The same for all spellings that ask for the same. */
    @Override
    public String toString() {
        return words.stream().map(Word::toString).collect(Collectors.joining(" "));
    }
}
