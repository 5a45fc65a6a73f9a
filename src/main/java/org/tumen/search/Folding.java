package org.tumen.search;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tumen.dataset.names.NameResolver;

/**
 * What two spellings of a text have in common: as for names, and moreover kana of either kind and case in every script
 * (a final sigma, a sharp s) make no difference.
 */
final class Folding {

    private static final int HALFWIDTH_VOICED = 0xFF9E;
    private static final int HALFWIDTH_SEMI_VOICED = 0xFF9F;
    private static final int HANGUL_VOWELS_AND_FINALS_FIRST = 0x1160;
    private static final int HANGUL_VOWELS_AND_FINALS_LAST = 0x11FF;

    /** From small a to small ke: those that have a hiragana at the same distance. */
    private static final int KATAKANA_FIRST = 0x30A1;

    private static final int KATAKANA_LAST = 0x30F6;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /**
     * The folded form of each single character of the basic plane, once it was met. Normalising character by character
     * keeps the offsets, and would be slow without; a race fills in the same value twice.
     */
    private static final String[] MET = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private Folding() {}

    /** Where the character that begins at {@code start}, with all marks that belong to it, ends. */
    static int endOfCharacter(String text, int start) {
        var end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && belongsToThePrevious(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** One character with its marks, folded; empty where nothing of it can be searched for. */
    static String fold(String character) {
        if (character.length() > 1) {
            return folded(character);
        }
        var known = MET[character.charAt(0)];
        if (known == null) {
            known = folded(character);
            MET[character.charAt(0)] = known;
        }
        return known;
    }

    private static String folded(String character) {
        // Upwards first: there are letters with two lower-case forms.
        return NameResolver.fold(NameResolver.fold(character).toUpperCase(Locale.ROOT))
                .codePoints()
                .filter(c -> Character.isAlphabetic(c) || Character.isDigit(c))
                .map(Folding::hiragana)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int hiragana(int c) {
        return c >= KATAKANA_FIRST && c <= KATAKANA_LAST ? c - KATAKANA_TO_HIRAGANA : c;
    }

    private static boolean belongsToThePrevious(int c) {
        return isMark(c)
                || c == HALFWIDTH_VOICED
                || c == HALFWIDTH_SEMI_VOICED
                || c >= HANGUL_VOWELS_AND_FINALS_FIRST && c <= HANGUL_VOWELS_AND_FINALS_LAST;
    }

    /** Whether it is no character of its own: a combining mark, or an invisible one such as a soft hyphen. */
    static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
