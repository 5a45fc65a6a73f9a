package org.tumen.api.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.tumen.model.ReleaseIdentity;

/**
 * The headers of every response, errors and static files included: which release answers, and that any page may read
 * the answer (CORS). The origin is a literal {@code *}: a reflected one would poison shared caches.
 */
@Singleton
class SharedHeaders {

    private static final int BEFORE_EVERYTHING = 1000;
    private static final String READABLE =
            "ETag, Link, Dataset-Version, Content-Disposition, Retry-After, Deprecation, Sunset";

    private final ReleaseIdentity release;

    SharedHeaders(ReleaseIdentity release) {
        this.release = release;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING);
    }

    private void handle(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Access-Control-Allow-Origin", "*");
        headers.set("Access-Control-Expose-Headers", READABLE);
        headers.set("Dataset-Version", release.version());
        headers.set("X-Content-Type-Options", "nosniff");
        if (isPreflight(context)) {
            headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.set("Access-Control-Allow-Headers", "*");
            headers.set("Access-Control-Max-Age", "86400");
            context.response().setStatusCode(204).end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(RoutingContext context) {
        return context.request().method() == HttpMethod.OPTIONS
                && context.request().headers().contains("Access-Control-Request-Method");
    }
}
