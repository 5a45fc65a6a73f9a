package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * What in a request decides its response, just as it was sent. Where a trusted proxy forwards the request, URI, scheme and host are
 * those that the client sent to the proxy. A header is all of its lines, or null if it was not sent: texts, since they compute their
 * hash once, and a key is looked up several times.
 */
record RequestKey(String uri, String scheme, String host, String accept, String acceptEncoding, String acceptLanguage) {

    private static final String ATTRIBUTE = RequestKey.class.getName();
    private static final String PATH = ATTRIBUTE + ".path";

    /** Bytes of the objects around the characters, and of the cache's entry. */
    private static final int OVERHEAD = 768;

    static RequestKey of(HttpServerRequest request) {
        // First, since a forwarded host is set when the URI is read.
        var uri = request.uri();
        var headers = request.headers();
        var host = lines(headers, HttpHeaders.HOST);
        return new RequestKey(
                uri,
                request.scheme(),
                // HTTP/2 has :authority instead (RFC 9113 §8.3.1).
                host == null ? String.valueOf(request.authority()) : host,
                lines(headers, HttpHeaders.ACCEPT),
                lines(headers, HttpHeaders.ACCEPT_ENCODING),
                Header.variesByLanguage(request) ? lines(headers, HttpHeaders.ACCEPT_LANGUAGE) : null);
    }

    private static String lines(MultiMap headers, CharSequence name) {
        var lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join("\n", lines);
        };
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

    private static int length(String text) {
        return text == null ? 0 : 64 + text.length();
    }
}
