package org.tumen.api.http.response;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** A finished answer: what is sent again whenever the same is asked for. */
record CachedResponse(int status, List<Header> headers, byte[] body) {

    /** Of the objects around the bytes: headers, their values, and what the cache has to know of an entry. */
    private static final int OVERHEAD = 1024;

    /** What a 200 would have said of being kept, and nothing of what it would have brought (RFC 9110 §15.4.5). */
    static CachedResponse notModified(String tag) {
        return new CachedResponse(304, List.of(Header.FOR_MINUTES, Header.of("ETag", tag), Header.VARY), new byte[0]);
    }

    String tag() {
        return headers.stream()
                .filter(header -> "ETag".contentEquals(header.name()))
                .findFirst()
                .orElseThrow()
                .value()
                .toString();
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return OVERHEAD
                + body.length
                + headers.stream().mapToInt(Header::length).sum();
    }

    Response response() {
        var response = Response.status(status);
        headers.forEach(header ->
                response.header(header.name().toString(), header.value().toString()));
        return body.length == 0 ? response.build() : response.entity(body).build();
    }
}
