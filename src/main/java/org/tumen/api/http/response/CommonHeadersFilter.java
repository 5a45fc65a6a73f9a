package org.tumen.api.http.response;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.model.ReleaseIdentity;

/**
 * The headers of every response, errors and static files included: which release answers, and that any page may read
 * the answer (CORS). The origin is a literal {@code *}: a reflected one would poison shared caches.
 */
@Singleton
class CommonHeadersFilter {

    static final int BEFORE_EVERYTHING = 1000;

    private final List<Header> always;

    CommonHeadersFilter(ReleaseIdentity release) {
        always = List.of(
                Header.of("Access-Control-Allow-Origin", "*"),
                Header.of(
                        "Access-Control-Expose-Headers",
                        "ETag, Link, Dataset-Version, Content-Disposition, Retry-After, Deprecation, Sunset"),
                Header.of("Dataset-Version", release.version()),
                Header.of("X-Content-Type-Options", "nosniff"));
    }

    List<Header> always() {
        return always;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING);
    }

    private void handle(RoutingContext context) {
        var headers = context.response().headers();
        for (var header : always) {
            headers.set(header.name(), header.value());
        }
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
