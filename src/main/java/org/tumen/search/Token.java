package org.tumen.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What texts are matched by: a word of letters and digits, or one character of a script that sets no spaces.
 *
 * @param folded as {@link Folding} does
 * @param start where it begins in the text, in chars
 * @param end where it ends in the text, in chars
 * @param gap what lies between it and the unit before it
 * @param character whether it is one character of a script that sets no spaces
 */
record Token(String folded, int start, int end, Gap gap, boolean character) {

    /** Of what ends in s. */
    private static final Pattern NO_PLURAL = Pattern.compile("([aeo]e|[ae]ie|u|s)s$|^.{0,3}$");

    /** What lies between two units, the strongest last. */
    enum Gap {
        /** Nothing, or what joins: a hyphen, an apostrophe, a middle dot. */
        NONE,
        SPACE,
        /** Other punctuation: a phrase doesn't go on after it. */
        BREAK
    }

    static List<Token> of(String text) {
        return new Tokenizer(text).all();
    }

    /** What it is equal by: English plurals as their singular (Harman's S-stemmer, 1991). */
    String whole() {
        if (character || !folded.endsWith("s") || NO_PLURAL.matcher(folded).find()) {
            return folded;
        }
        var stem = folded.substring(0, folded.length() - 1);
        return stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    }
}
