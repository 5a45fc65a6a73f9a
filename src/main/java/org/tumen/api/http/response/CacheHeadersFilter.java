package org.tumen.api.http.response;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of what is no {@link CachedResponse}, of errors and redirects, how long it may be kept. */
class CacheHeadersFilter {

    private final HttpServerRequest answered;

    CacheHeadersFilter(HttpServerRequest answered) {
        this.answered = answered;
    }

    @ServerResponseFilter
    void finish(ContainerResponseContext response) {
        var headers = response.getHeaders();
        // Negotiation by the framework has said a part of it, past the headers of here.
        answered.response().headers().remove(HttpHeaders.VARY);
        headers.putSingle(HttpHeaders.VARY, Header.VARY.value().toString());
        if (!headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    response.getStatus() == 308 ? Header.FOR_MINUTES.value().toString() : "no-cache");
        }
    }
}
