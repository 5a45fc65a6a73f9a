package org.tumen.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A token of a text: a word of letters and digits, or one character of a script without spaces.
 *
 * @param folded the token as {@link Folding} folds it
 * @param start start offset in the text, in chars
 * @param end end offset in the text, in chars
 * @param gap what separates it from the token before it
 * @param character whether it is one character of a script without spaces
 */
record Token(String folded, int start, int end, Gap gap, boolean character) {

    /** Words in -s that are not plurals. */
    private static final Pattern NOT_PLURAL = Pattern.compile("([aeo]e|[ae]ie|u|s)s$|^.{0,3}$");

    /** What separates two tokens, the strongest last. */
    enum Gap {
        /** Nothing, or a joiner: a hyphen, an apostrophe, a middle dot. */
        NONE,
        SPACE,
        /** Other punctuation, which no phrase crosses. */
        BREAK
    }

    static List<Token> of(String text) {
        return new Tokenizer(text).all();
    }

    /** English plurals become singular (Harman's S-stemmer, 1991). */
    String stem() {
        if (character || !folded.endsWith("s") || NOT_PLURAL.matcher(folded).find()) {
            return folded;
        }
        var stem = folded.substring(0, folded.length() - 1);
        return stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    }
}
