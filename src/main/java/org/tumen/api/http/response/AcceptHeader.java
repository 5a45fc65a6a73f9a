package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites {@code Accept} (RFC 9110 §12.5.1) to the media ranges in it that can be understood, each with its weight alone.
 * The framework fails on what it cannot parse. Where nothing can be understood the header is disregarded, as §12.5.1 allows.
 */
final class AcceptHeader {

    /** A token (RFC 9110 §5.6.2), but for the asterisk, which no registered type has in its name. */
    private static final String TOKEN = "[!#$%&'+.^_`|~0-9A-Za-z-]+";

    private static final Pattern RANGE = Pattern.compile("\\*/\\*|%1$s/(\\*|%1$s)".formatted(TOKEN));

    /** As RFC 9110 §12.4.2 has it, and without the leading zero, as some old clients send it. */
    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|\\.[0-9]{1,3}|1(\\.0{0,3})?");

    private AcceptHeader() {}

    /** Rewrites the header, or removes it. */
    static void clean(MultiMap headers) {
        var sent = headers.getAll(HttpHeaders.ACCEPT);
        if (!sent.isEmpty()) {
            var understood = understood(sent);
            if (understood.isEmpty()) {
                headers.remove(HttpHeaders.ACCEPT);
            } else {
                headers.set(HttpHeaders.ACCEPT, understood);
            }
        }
    }

    /** The media ranges of all lines of the header that can be understood; empty if there is none. */
    static String understood(List<String> lines) {
        return split(String.join(",", lines), ',').stream()
                .map(AcceptHeader::range)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> range(String element) {
        var parts = split(element, ';');
        // Old Java clients send an asterisk alone for any type.
        var range = parts.get(0).equals("*") ? "*/*" : parts.get(0);
        if (!RANGE.matcher(range).matches()) {
            return Optional.empty();
        }
        return parts.stream()
                .skip(1)
                .filter(parameter -> parameter.regionMatches(true, 0, "q=", 0, 2))
                .findFirst()
                .map(parameter -> parameter.substring(2))
                .map(weight -> WEIGHT.matcher(weight).matches()
                        ? Optional.of(range + ";q=" + (weight.startsWith(".") ? "0" + weight : weight))
                        : Optional.<String>empty())
                .orElse(Optional.of(range));
    }

    /** The parts between separators, stripped; within a quoted string (RFC 9110 §5.6.4) nothing separates. */
    private static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        var quoted = false;
        var begin = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin).strip());
        return parts;
    }
}
