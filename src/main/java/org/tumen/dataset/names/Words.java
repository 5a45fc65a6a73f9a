package org.tumen.dataset.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.text.Token;

/** The words of names, as they are compared: folded, in the singular and in British spelling, without articles. */
final class Words {

    private Words() {}

    static List<String> of(String text) {
        return of(Token.of(text).stream().map(Token::stem).toList());
    }

    /**
     * @param stems the stems of a text's tokens
     */
    static List<String> of(List<String> stems) {
        var words = stems.stream().filter(stem -> !stem.equals("the")).toList();
        return words.isEmpty() ? stems : words;
    }

    /** Words without gaps: spellings that differ only in spacing are equal. */
    static String key(List<String> words) {
        return String.join("", words);
    }

    static String key(String text) {
        return key(of(text));
    }

    static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.toUnmodifiableList());
    }

    /** The words from an index on. */
    static List<String> from(List<String> words, int index) {
        return words.subList(index, words.size());
    }

    /** The words without a leading one. */
    static List<String> without(String leading, List<String> words) {
        return words.size() > 1 && words.get(0).equals(leading) ? from(words, 1) : words;
    }
}
