package org.tumen.api.v1.format;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar object, RFC 5545 §3.1. */
final class ContentLines {

    /** In octets, without the line break. */
    private static final int LONGEST = 75;

    private ContentLines() {}

    /** Folds lines that are too long, never within a character. */
    static String folded(String lines) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var i = 0; i < lines.length(); ) {
            var character = Character.toString(lines.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            i += character.length();
            if (character.equals("\r") || character.equals("\n")) {
                octets = 0;
            } else if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1 + size;
            } else {
                octets += size;
            }
            folded.append(character);
        }
        return folded.toString();
    }
}
