package org.tumen.api.http.response;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/**
 * What in a request decides its response, just as it was sent. Where a trusted proxy forwards the request, URI, scheme and host are
 * those that the client sent to the proxy.
 */
record RequestKey(
        String uri,
        String scheme,
        List<String> host,
        List<String> accept,
        List<String> acceptEncoding,
        List<String> acceptLanguage) {

    private static final String ATTRIBUTE = RequestKey.class.getName();
    private static final String PATH = ATTRIBUTE + ".path";

    /** Bytes of the objects around the characters, and of the cache's entry. */
    private static final int OVERHEAD = 768;

    static RequestKey of(HttpServerRequest request) {
        // First, since a forwarded host is set when the URI is read.
        var uri = request.uri();
        var headers = request.headers();
        var host = headers.getAll(HttpHeaders.HOST);
        return new RequestKey(
                uri,
                request.scheme(),
                // HTTP/2 has :authority instead (RFC 9113 §8.3.1).
                host.isEmpty() ? List.of(String.valueOf(request.authority())) : host,
                headers.getAll(HttpHeaders.ACCEPT),
                headers.getAll(HttpHeaders.ACCEPT_ENCODING),
                Header.variesByLanguage(request) ? headers.getAll(HttpHeaders.ACCEPT_LANGUAGE) : List.of());
    }

    /** The key of a request that the filter has seen; null if it has not. */
    static RequestKey of(RoutingContext context) {
        return context.get(ATTRIBUTE);
    }

    /** Keeps the key for the response, also when the request is rerouted. */
    void attachTo(RoutingContext context) {
        context.put(ATTRIBUTE, this).put(PATH, context.request().path());
    }

    /** The path of the request before it was rerouted; what a proxy has cut off is not in it. */
    static String path(RoutingContext context) {
        return context.get(PATH, context.request().path());
    }

    /** The approximate number of bytes of memory that it takes. */
    int weight() {
        return OVERHEAD
                + uri.length()
                + length(host)
                + length(accept)
                + length(acceptEncoding)
                + length(acceptLanguage);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> 64 + line.length()).sum();
    }
}
