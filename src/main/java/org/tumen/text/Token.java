package org.tumen.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A token of a text: a word of letters and digits, or one character of a script without spaces.
 *
 * @param folded the token without case, accents and the like
 * @param start start offset in the text, in chars
 * @param end end offset in the text, in chars
 * @param gap what separates it from the token before it
 * @param character whether it is one character of a script without spaces
 */
public record Token(String folded, int start, int end, Gap gap, boolean character) {

    /** Words in -s that are not plurals. */
    private static final Pattern NOT_PLURAL = Pattern.compile("([aeo]e|[ae]ie|u|s)s$|^.{0,3}$");

    /** American spellings with a British one. */
    private static final Pattern AMERICAN =
            Pattern.compile("^(def|off)ense|(?<=^.{3,20}[a-z])iz(?=(e|ed|er|ing|ation)$)");

    /** What separates two tokens, the strongest last. */
    public enum Gap {
        /** Nothing, or a joiner: a hyphen, a middle dot. */
        NONE,
        SPACE,
        /** Other punctuation, which no phrase crosses. */
        BREAK
    }

    public static List<Token> of(String text) {
        return new Tokenizer(text).all();
    }

    /** A text in folded form, without gaps; spellings that differ only in spacing and punctuation are equal in it. */
    public static String fold(String text) {
        return joined(of(text));
    }

    /** Tokens in folded form, without gaps. */
    public static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::folded).collect(Collectors.joining());
    }

    /** The word in the singular (Harman's S-stemmer, 1991), and in British spelling. */
    public String stem() {
        return character ? folded : british(singular());
    }

    private String singular() {
        if (!folded.endsWith("s") || NOT_PLURAL.matcher(folded).find()) {
            return folded;
        }
        var stem = folded.substring(0, folded.length() - 1);
        return stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    }

    private static String british(String word) {
        var american = AMERICAN.matcher(word);
        return american.find() ? american.replaceFirst(american.group(1) == null ? "is" : "$1ence") : word;
    }
}
