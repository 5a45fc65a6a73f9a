package org.tumen.api.http.response;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What in a request decides its response, just as it was sent. */
record RequestKey(String uri, String scheme, String host, List<String> accept, List<String> acceptEncoding) {

    private static final String ATTRIBUTE = RequestKey.class.getName();

    /** Bytes of the objects around the characters, and of the cache's entry. */
    private static final int OVERHEAD = 768;

    static RequestKey of(HttpServerRequest request) {
        var headers = request.headers();
        var host = headers.get(HttpHeaders.HOST);
        return new RequestKey(
                request.uri(),
                request.scheme(),
                // HTTP/2 has :authority instead (RFC 9113 §8.3.1).
                host == null ? String.valueOf(request.authority()) : host,
                headers.getAll(HttpHeaders.ACCEPT),
                headers.getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    /** The key of a request that the filter has seen. */
    static RequestKey of(RoutingContext context) {
        return context.get(ATTRIBUTE);
    }

    void attachTo(RoutingContext context) {
        context.put(ATTRIBUTE, this);
    }

    /** The approximate number of bytes of memory that it takes. */
    int weight() {
        return OVERHEAD + uri.length() + host.length() + length(accept) + length(acceptEncoding);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> 64 + line.length()).sum();
    }
}
