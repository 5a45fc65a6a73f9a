package org.tumen.api.http.monitoring;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/** Gives log records the id of the request that they are about. */
@Singleton
class RequestIds {

    private static final int BEFORE_CACHE = 1100;

    /** Nothing is logged of a cached response. */
    private static final int AFTER_CACHE = 950;

    private final boolean accessLog;

    RequestIds(@ConfigProperty(name = "quarkus.http.access-log.enabled", defaultValue = "false") boolean accessLog) {
        this.accessLog = accessLog;
    }

    void register(@Observes Filters filters) {
        filters.register(RequestIds::handle, accessLog ? BEFORE_CACHE : AFTER_CACHE);
    }

    private static void handle(RoutingContext context) {
        MDC.put(RequestId.KEY, RequestId.of(context));
        context.next();
    }
}
