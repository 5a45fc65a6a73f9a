package org.tumen.api.http.response;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A representation of a resource (RFC 9110 §3.2).
 *
 * @param tag the {@code ETag}; it does not depend on the content, so it is known before that is rendered
 */
record Representation(String tag, String mediaType, boolean compressed, Header vary) {

    /**
     * All headers but {@code Content-Length}.
     *
     * @param others of this response alone; {@code Cache-Control} among them replaces the usual one
     */
    List<Header> headers(Map<String, String> others) {
        var headers = new ArrayList<Header>();
        if (!others.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.add(Header.FIVE_MINUTES);
        }
        if (compressed) {
            headers.add(Header.of("Content-Encoding", Gzip.CODING));
        }
        headers.add(Header.of("Content-Type", mediaType));
        headers.add(Header.of("ETag", tag));
        others.forEach((name, value) -> headers.add(Header.of(name, value)));
        headers.add(vary);
        return headers;
    }

    FullResponse response(Body content) {
        var body = compressed ? Gzip.compressed(content.bytes()) : content.bytes();
        var headers = headers(content.headers());
        headers.add(Header.of("Content-Length", Integer.toString(body.length)));
        return new FullResponse(200, List.copyOf(headers), body);
    }

    /**
     * Whether a client has the representation with the tag, which is known to exist, so that {@code *} matches it, too.
     *
     * @param ifNoneMatch the lines of the header
     */
    static boolean isMatched(String tag, List<String> ifNoneMatch) {
        // The common case first: one tag, which needs no parsing.
        return !ifNoneMatch.isEmpty()
                && (ifNoneMatch.get(0).equals(tag) || isListed(tag, ifNoneMatch) || isListed("*", ifNoneMatch));
    }

    /**
     * Whether an {@code If-Match} excludes the representation with the tag. The comparison is strong (RFC 9110 §13.1.1).
     *
     * @param ifMatch the lines of the header
     */
    static boolean isExcluded(String tag, List<String> ifMatch) {
        return !ifMatch.isEmpty() && listed(ifMatch).noneMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static Stream<String> listed(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split(","))).map(String::strip);
    }

    /**
     * Whether an {@code If-None-Match} lists a tag. The comparison is weak (RFC 9110 §13.1.2), since a proxy may have
     * weakened the tag.
     */
    static boolean isListed(String tag, List<String> ifNoneMatch) {
        return !ifNoneMatch.isEmpty()
                && listed(ifNoneMatch)
                        .anyMatch(one -> one.equals(tag)
                                || one.startsWith("W/") && one.substring(2).equals(tag));
    }
}
