package org.tumen.api.http.response;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tumen.api.http.monitoring.RequestId;
import org.tumen.api.http.problem.Problem;

/**
 * Sets the caching headers of responses that are not cached, errors and redirects, and gives errors the public path of problem types
 * and the id of the request.
 */
class CacheHeadersFilter {

    private static final int FIRST_ERROR = 400;

    private final RoutingContext current;
    private final PublicUrl publicUrl;

    /**
     * @param current a proxy of the current request's context
     */
    CacheHeadersFilter(RoutingContext current, PublicUrl publicUrl) {
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
        headers.putSingle(
                HttpHeaders.VARY, Header.vary(current.request()).value().toString());
        if (!headers.containsKey(HttpHeaders.ETAG)) {
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL,
                    response.getStatus() == 308 ? Header.FIVE_MINUTES.value().toString() : "no-cache");
        }
        if (response.getStatus() >= FIRST_ERROR) {
            headers.putSingle(RequestId.HEADER, RequestId.of(current));
        }
    }
}
