package org.tumen.api.http.response;

import jakarta.ws.rs.core.Response;
import java.util.List;

/** A complete response: status, headers but the common ones, and body. */
record FullResponse(int status, List<Header> headers, byte[] body) {

    /** Has the headers about caching that a 200 would have had, and no others (RFC 9110 §15.4.5). */
    static FullResponse notModified(String tag, Header vary) {
        return new FullResponse(304, List.of(Header.FIVE_MINUTES, Header.of("ETag", tag), vary), new byte[0]);
    }

    Response toResponse() {
        return toResponse(body.length == 0 ? null : body);
    }

    /** The same with another form of the body. */
    Response toResponse(Object entity) {
        var response = Response.status(status);
        headers.forEach(header ->
                response.header(header.name().toString(), header.value().toString()));
        return response.entity(entity).build();
    }
}
