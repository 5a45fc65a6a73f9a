package org.tumen.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds characters. Ignored are case, accents, full and half width and all other compatibility forms (NFKD), the difference of
 * hiragana and katakana, of small and large kana, of ヴァ and バ, of old and new kanji, long-vowel marks, and whatever is neither
 * letter nor digit. Voicing marks of kana are not: they make different letters, not accents.
 */
final class Folding {

    private static final char LONG_VOWEL_MARK = 'ー';
    private static final int HALFWIDTH_VOICED = 0xFF9E;
    private static final int HALFWIDTH_SEMI_VOICED = 0xFF9F;
    private static final int HANGUL_VOWELS_AND_FINALS_FIRST = 0x1160;
    private static final int HANGUL_VOWELS_AND_FINALS_LAST = 0x11FF;

    /** Small a to small ke: the katakana that have a hiragana at a fixed distance. */
    private static final int KATAKANA_FIRST = 0x30A1;

    private static final int KATAKANA_LAST = 0x30F6;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;

    private static final String SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String LARGE_KANA = "あいうえおつやゆよわかけ";

    /** Vu with a vowel, which is one sound and often written as ba, bi, be or bo. */
    private static final String VU = "ゔヴ";

    private static final String VOWELS_AFTER_VU = "あいえおぁぃぇぉアイエオァィェォｧｨｪｫｱｲｴｵ";

    /** Accents, but not the voicing marks of kana. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{Mn}&&[^\\u3099\\u309A]]+");

    /** Apostrophes and the like that transcriptions use; Unicode counts them as letters. */
    private static final int MODIFIER_LETTERS_FIRST = 0x2B0;

    private static final int MODIFIER_LETTERS_LAST = 0x2FF;

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
        return end < text.length()
                        && VOWELS_AFTER_VU.indexOf(text.charAt(end)) >= 0
                        && VU.contains(nfkc(text.substring(start, end)))
                ? end + 1
                : end;
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
        // To upper case in between: some letters have two lower-case forms.
        var bare = lowerCase(lowerCase(character).toUpperCase(Locale.ROOT));
        var letters = new StringBuilder();
        bare.codePoints().filter(Folding::isLetterOrDigit).forEach(c -> letters.append(simplest(c)));
        return letters.indexOf("ゔ") < 0 ? letters.toString() : withoutVu(letters.toString());
    }

    private static String lowerCase(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return nfkc(ACCENTS.matcher(decomposed).replaceAll("")).toLowerCase(Locale.ROOT);
    }

    private static String nfkc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean isLetterOrDigit(int c) {
        return c != LONG_VOWEL_MARK
                && (Character.isAlphabetic(c) || Character.isDigit(c))
                && (c < MODIFIER_LETTERS_FIRST || c > MODIFIER_LETTERS_LAST);
    }

    /** The letter without what decomposition leaves. */
    private static String simplest(int c) {
        if (c < KATAKANA_FIRST - KATAKANA_TO_HIRAGANA) {
            return c > 0x7F && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                    ? ascii((char) c)
                    : Character.toString(c);
        }
        var kana = c >= KATAKANA_FIRST && c <= KATAKANA_LAST ? c - KATAKANA_TO_HIRAGANA : c;
        var small = SMALL_KANA.indexOf(kana);
        return small >= 0 ? LARGE_KANA.substring(small, small + 1) : Kanji.present(kana);
    }

    /** The stroke of ł or ø is no accent. */
    private static String ascii(char letter) {
        // The library's longest replacement has four characters.
        var replacement = new char[4];
        var length = ASCIIFoldingFilter.foldToASCII(new char[] {letter}, 0, replacement, 0, 1);
        return new String(replacement, 0, length).toLowerCase(Locale.ROOT);
    }

    private static String withoutVu(String text) {
        return text.replace("ゔあ", "ば")
                .replace("ゔい", "び")
                .replace("ゔえ", "べ")
                .replace("ゔお", "ぼ")
                .replace("ゔ", "ぶ");
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
