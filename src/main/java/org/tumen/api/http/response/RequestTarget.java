package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The target of a request (RFC 9112 §3.2): a path and a query that percent-encode UTF-8 (RFC 3986 §2.1). Browsers encode what
 * people type; curl and scripts often do not.
 */
final class RequestTarget {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What may stand for itself in a path, besides letters and digits (RFC 3986 §3.3). */
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/";

    /** In a query also brackets, which no parser takes amiss, although RFC 3986 §3.4 has them encoded. */
    private static final String IN_QUERY = IN_PATH + "?[]";

    private RequestTarget() {}

    /**
     * The target with every character encoded that may not stand for itself.
     *
     * @param target as it was sent, one character for each byte (ISO 8859-1)
     * @return the same object if nothing had to be encoded
     * @throws IllegalArgumentException with a message for the client
     */
    static String encoded(String target) {
        var encoded = new StringBuilder(target.length() + 16);
        var decoded = new ByteArrayOutputStream(target.length());
        var allowed = IN_PATH;
        for (var i = 0; i < target.length(); i++) {
            var c = target.charAt(i);
            if (c == '%') {
                decoded.write(escaped(target, i));
                encoded.append(target, i, i + 3);
                i += 2;
                continue;
            }
            if (c == '?') {
                allowed = IN_QUERY;
            } else if (c == ';') {
                // The framework would drop what follows it in a path, and take it for another “&” in a query.
                throw new IllegalArgumentException(
                        "The URL has a semicolon. Parameters are separated by “&”, and a semicolon in a value is encoded as “%3B”.");
            }
            decoded.write(c);
            if (isAlphanumeric(c) || allowed.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits((byte) c));
            }
        }
        requireUtf8(decoded.toByteArray());
        return encoded.length() == target.length() ? target : encoded.toString();
    }

    private static int escaped(String target, int index) {
        var end = Math.min(index + 3, target.length());
        var sequence = target.substring(index, end);
        if (sequence.length() < 3
                || !HexFormat.isHexDigit(sequence.charAt(1))
                || !HexFormat.isHexDigit(sequence.charAt(2))) {
            throw new IllegalArgumentException(
                    "The URL has “%s”, which encodes no character; a percent sign is encoded as “%%25”."
                            .formatted(printable(sequence)));
        }
        return HexFormat.fromHexDigits(sequence, 1, 3);
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The URL is not in UTF-8.", e);
        }
    }

    private static String printable(String sequence) {
        return new String(sequence.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static boolean isAlphanumeric(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
