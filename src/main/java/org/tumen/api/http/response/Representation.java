package org.tumen.api.http.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One of the forms that what a request asks for can be had in (RFC 9110 §3.2).
 *
 * @param tag its {@code ETag}: of data, program, request, media type and coding, and so known before it is made
 */
record Representation(String tag, String mediaType, boolean compressed) {

    /** All headers of it but its length. */
    List<Header> headers(Map<String, String> others) {
        var headers = new ArrayList<Header>();
        headers.add(Header.FOR_MINUTES);
        if (compressed) {
            headers.add(Header.of("Content-Encoding", Gzip.CODING));
        }
        headers.add(Header.of("Content-Type", mediaType));
        headers.add(Header.of("ETag", tag));
        others.forEach((name, value) -> headers.add(Header.of(name, value)));
        headers.add(Header.VARY);
        return headers;
    }

    CachedResponse response(Body content) {
        var body = compressed ? Gzip.compressed(content.bytes()) : content.bytes();
        var headers = headers(content.headers());
        headers.add(Header.of("Content-Length", Integer.toString(body.length)));
        return new CachedResponse(200, List.copyOf(headers), body);
    }

    /**
     * Whether the client has an answer that is kept: it has been given with 200, so {@code *} matches, too.
     *
     * @param ifNoneMatch the lines of the header
     */
    static boolean isHad(String tag, List<String> ifNoneMatch) {
        // The commonest first, without taking anything apart.
        return !ifNoneMatch.isEmpty()
                && (ifNoneMatch.get(0).equals(tag) || isListed(tag, ifNoneMatch) || isListed("*", ifNoneMatch));
    }

    /**
     * Whether an {@code If-None-Match} lists a tag. The comparison is weak (RFC 9110 §13.1.2), since a proxy may have
     * weakened the tag on its way; other conditions mean nothing to what cannot be changed.
     */
    static boolean isListed(String tag, List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip)
                .anyMatch(one -> one.equals(tag)
                        || one.startsWith("W/") && one.substring(2).equals(tag));
    }
}
