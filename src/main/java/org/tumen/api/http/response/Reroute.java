package org.tumen.api.http.response;

import io.vertx.ext.web.RoutingContext;

/** Has a request answered as if another target had been requested. */
public final class Reroute {

    private Reroute() {}

    /**
     * @param target a path, with a query if need be, encoded
     */
    public static void to(RoutingContext context, String target) {
        // The filters that set them see the request again.
        context.response().headers().clear();
        context.reroute(target);
    }
}
