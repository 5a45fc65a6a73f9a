package org.tumen.search;

import java.util.Locale;
import java.util.stream.Collectors;
import org.tumen.dataset.names.NameResolver;

/**
 * Folds characters for search: as {@link NameResolver#fold} does for names, and in addition hiragana equals katakana
 * and case is ignored in every script (final sigma, sharp s).
 */
final class Folding {

    private static final int HALFWIDTH_VOICED = 0xFF9E;
    private static final int HALFWIDTH_SEMI_VOICED = 0xFF9F;
    private static final int HANGUL_VOWELS_AND_FINALS_FIRST = 0x1160;
    private static final int HANGUL_VOWELS_AND_FINALS_LAST = 0x11FF;

    /** Small a to small ke: the katakana that have a hiragana at a fixed distance. */
    private static final int KATAKANA_FIRST = 0x30A1;

    private static final int KATAKANA_LAST = 0x30F6;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    /**
     * Cache of the folded forms of single characters of the Basic Multilingual Plane. Normalising character by
     * character preserves offsets, but would be slow without a cache. Races are harmless: they store equal values.
     */
    private static final String[] CACHE = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private Folding() {}

    /** The end of the character that begins at {@code start}, including its combining marks. */
    static int characterEnd(String text, int start) {
        var end = text.offsetByCodePoints(start, 1);
        while (end < text.length() && isContinuation(text.codePointAt(end))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** Folds one character with its marks; empty if it has neither letters nor digits. */
    static String fold(String character) {
        if (character.length() > 1) {
            return folded(character);
        }
        var cached = CACHE[character.charAt(0)];
        if (cached == null) {
            cached = folded(character);
            CACHE[character.charAt(0)] = cached;
        }
        return cached;
    }

    private static String folded(String character) {
        // To upper case first: some letters have two lower-case forms.
        return NameResolver.fold(NameResolver.fold(character).toUpperCase(Locale.ROOT))
                .codePoints()
                .filter(c -> Character.isAlphabetic(c) || Character.isDigit(c))
                .map(Folding::toHiragana)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int toHiragana(int c) {
        return c >= KATAKANA_FIRST && c <= KATAKANA_LAST ? c - KATAKANA_TO_HIRAGANA : c;
    }

    private static boolean isContinuation(int c) {
        return isMark(c)
                || c == HALFWIDTH_VOICED
                || c == HALFWIDTH_SEMI_VOICED
                || c >= HANGUL_VOWELS_AND_FINALS_FIRST && c <= HANGUL_VOWELS_AND_FINALS_LAST;
    }

    /** Whether it is a combining mark or a format character such as a soft hyphen. */
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
