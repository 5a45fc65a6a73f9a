package org.tumen.api.http.response;

import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.List;

/** What of a request decides its answer, just as it was sent. */
record RequestKey(String uri, String scheme, String host, int port, List<String> accept, List<String> acceptEncoding) {

    /** Of the objects around the characters, and what the cache has to know of an entry. */
    private static final int OVERHEAD = 768;

    static RequestKey of(HttpServerRequest request) {
        var authority = request.authority();
        return new RequestKey(
                request.uri(),
                request.scheme(),
                authority == null ? null : authority.host(),
                authority == null ? -1 : authority.port(),
                request.headers().getAll(HttpHeaders.ACCEPT),
                request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Of a request that only the decoder has seen. */
    static RequestKey of(HttpRequest request, String scheme) {
        var headers = request.headers();
        var host = headers.get(HttpHeaders.HOST);
        var authority = host == null ? null : HostAndPort.parseAuthority(host, -1);
        return new RequestKey(
                request.uri(),
                scheme,
                authority == null ? null : authority.host(),
                authority == null ? -1 : authority.port(),
                headers.getAll(HttpHeaders.ACCEPT),
                headers.getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    String path() {
        var query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    /** About how many bytes of memory it takes. */
    int weight() {
        return OVERHEAD + uri.length() + (host == null ? 0 : host.length()) + length(accept) + length(acceptEncoding);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(line -> 64 + line.length()).sum();
    }
}
