package org.tumen.api.http.response;

import io.vertx.core.Vertx;

/**
 * What is known of a request that was answered before.
 *
 * @param tag of its answer
 * @param route its path with {@code {id}} for the id, under which the server's metrics count it
 */
record CachedRequest(String tag, String route) {

    /** Where Quarkus keeps the route of a request, for its metrics among others. */
    private static final String ROUTE = "UrlPathTemplate";

    /** Of the request that is being answered. */
    static CachedRequest now(String tag) {
        return new CachedRequest(tag, Vertx.currentContext().getLocal(ROUTE));
    }

    /** Has the request that is being answered counted under the route. */
    void count() {
        if (route != null) {
            Vertx.currentContext().putLocal(ROUTE, route);
        }
    }
}
