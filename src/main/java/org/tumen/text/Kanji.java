package org.tumen.text;

import java.util.HashMap;
import java.util.Map;

/** The present forms of old and variant kanji. */
final class Kanji {

    private static final Map<Integer, String> PRESENT = new HashMap<>();

    static {
        TextTable.lines(Kanji.class, "kanji.txt").map(line -> line.split(" ")).forEach(forms -> {
            for (var i = 1; i < forms.length; i++) {
                PRESENT.put(forms[i].codePointAt(0), forms[0]);
            }
        });
    }

    private Kanji() {}

    /** The present form of a kanji, or the character itself. */
    static String present(int c) {
        var present = PRESENT.get(c);
        return present == null ? Character.toString(c) : present;
    }
}
