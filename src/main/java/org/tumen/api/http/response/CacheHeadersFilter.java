package org.tumen.api.http.response;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tumen.api.http.problem.Problem;

/** Sets the caching headers of responses that are not cached, errors and redirects, and the public path of problem types. */
class CacheHeadersFilter {

    private final HttpServerRequest current;
    private final PublicUrl publicUrl;

    CacheHeadersFilter(HttpServerRequest current, PublicUrl publicUrl) {
        this.current = current;
        this.publicUrl = publicUrl;
    }

    @ServerResponseFilter
    void finish(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            response.setEntity(problem.under(publicUrl.path()));
        }
        var headers = response.getHeaders();
        // The framework's negotiation sets one of its own, directly on the response.
        current.response().headers().remove(HttpHeaders.VARY);
        headers.putSingle(HttpHeaders.VARY, Header.vary(current).value().toString());
        if (!headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    response.getStatus() == 308 ? Header.FIVE_MINUTES.value().toString() : "no-cache");
        }
    }
}
