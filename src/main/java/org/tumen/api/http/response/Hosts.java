package org.tumen.api.http.response;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/** The {@code Host} header, exactly one of which a request must have (RFC 9112 §3.2). */
final class Hosts {

    static final String INVALID =
            "The request needs one Host header: the name or address of the server, and its port if it"
                    + " is not the default.";

    private Hosts() {}

    static boolean areValid(HttpServerRequest request) {
        var lines = request.headers().getAll(HttpHeaders.HOST);
        if (lines.isEmpty()) {
            // HTTP/1.0 has no Host, and HTTP/2 has :authority instead (RFC 9113 §8.3.1).
            return request.version() == HttpVersion.HTTP_1_0 || request.authority() != null;
        }
        return lines.size() == 1 && !lines.get(0).isBlank() && request.authority() != null;
    }
}
