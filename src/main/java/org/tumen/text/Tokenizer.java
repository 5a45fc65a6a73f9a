package org.tumen.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tumen.text.Token.Gap;

/** Splits a text into tokens. */
final class Tokenizer {

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            // Has spaces, but particles are attached to words, and given names to family names.
            Character.UnicodeScript.HANGUL);

    /** The first Hangul letter; no script without spaces has characters before it. */
    private static final int FIRST_WITHOUT_SPACES = 0x1100;

    /** Characters that join parts of a word, besides dashes: middle dots, full stops. */
    private static final String JOINERS = "・･·‧.．";

    private static final String FULL_STOPS = ".．";

    /** Apostrophes, and what is typed for them. They are ignored within words, as romanisations use them. */
    private static final String APOSTROPHES = "'’‘‛`´′‵＇ʼʻʹ";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;
    private Gap gap = Gap.NONE;

    /** Where the s of a possessive stands, which is no letter of the word. */
    private int possessive = -1;

    /** Whether the word so far is an abbreviation such as U.S. */
    private boolean dotted;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> all() {
        for (int start = 0, end; start < text.length(); start = end) {
            end = Folding.characterEnd(text, start);
            if (start == possessive) {
                continue;
            }
            var folded = Folding.fold(text.substring(start, end));
            if (folded.isEmpty()) {
                if (!joins(start, end)) {
                    separate(text.codePointAt(start), end);
                }
            } else {
                add(folded, start, end);
            }
        }
        endWord();
        return tokens;
    }

    private void add(String folded, int start, int end) {
        for (int i = 0, c; i < folded.length(); i += Character.charCount(c)) {
            c = folded.codePointAt(i);
            if (isWithoutSpaces(c)) {
                endWord();
                tokens.add(new Token(Character.toString(c), start, end, gap, true));
                gap = Gap.NONE;
            } else {
                if (word.isEmpty()) {
                    wordStart = start;
                }
                word.appendCodePoint(c);
                wordEnd = end;
            }
        }
    }

    private static boolean isWithoutSpaces(int c) {
        // Cheap test first: looking up the script is slow.
        return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(Character.UnicodeScript.of(c));
    }

    /** Whether what is no letter is within a word: an apostrophe, or a full stop of an abbreviation. */
    private boolean joins(int start, int end) {
        if (word.isEmpty() || wordEnd != start) {
            return false;
        }
        if (APOSTROPHES.indexOf(text.charAt(start)) >= 0) {
            return joinsAtApostrophe(end);
        }
        return FULL_STOPS.indexOf(text.charAt(start)) >= 0 && joinsAtFullStop(end);
    }

    private boolean joinsAtFullStop(int end) {
        if (isSingleLetter(end) && (dotted || word.length() == 1 && Character.isLetter(word.charAt(0)))) {
            dotted = true;
        } else if (!dotted || end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            return false;
        }
        wordEnd = end;
        return true;
    }

    private boolean joinsAtApostrophe(int end) {
        if (!isLetterOfWord(end)) {
            return false;
        }
        if (isSingleLetter(end) && Folding.fold(text.substring(end, end + 1)).equals("s")) {
            // The possessive belongs to the word, but changes nothing.
            wordEnd = end + 1;
            possessive = end;
        } else {
            wordEnd = end;
        }
        return true;
    }

    private boolean isLetterOfWord(int at) {
        return at < text.length() && Character.isLetter(text.codePointAt(at)) && !isWithoutSpaces(text.codePointAt(at));
    }

    /** Whether a letter stands here that is a word of its own. */
    private boolean isSingleLetter(int at) {
        if (!isLetterOfWord(at)) {
            return false;
        }
        var end = Folding.characterEnd(text, at);
        return end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
    }

    private void separate(int c, int end) {
        if (Character.isAlphabetic(c) || Folding.isMark(c)) {
            // A long-vowel mark extends the token before it, and is ignored otherwise.
            extendLast(end);
            return;
        }
        endWord();
        var type = Character.getType(c);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            gap = gap == Gap.NONE ? Gap.SPACE : gap;
        } else if (type != Character.DASH_PUNCTUATION && JOINERS.indexOf(c) < 0 && APOSTROPHES.indexOf(c) < 0) {
            gap = Gap.BREAK;
        }
    }

    private void extendLast(int end) {
        if (!word.isEmpty()) {
            wordEnd = end;
        } else if (!tokens.isEmpty() && gap == Gap.NONE) {
            var last = tokens.remove(tokens.size() - 1);
            tokens.add(new Token(last.folded(), last.start(), end, last.gap(), last.character()));
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            tokens.add(new Token(word.toString(), wordStart, wordEnd, gap, false));
            word.setLength(0);
            dotted = false;
            gap = Gap.NONE;
        }
    }
}
