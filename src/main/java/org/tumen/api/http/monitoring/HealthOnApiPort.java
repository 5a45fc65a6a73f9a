package org.tumen.api.http.monitoring;

import io.smallrye.health.SmallRyeHealth;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.tumen.TumenConfig;

/** Answers probes on the API's port, too, for load balancers that can probe no other; unless the operator does not want it. */
@Singleton
class HealthOnApiPort {

    private static final int UNAVAILABLE = 503;

    private final TumenConfig config;
    private final SmallRyeHealthReporter reporter;

    HealthOnApiPort(TumenConfig config, SmallRyeHealthReporter reporter) {
        this.config = config;
        this.reporter = reporter;
    }

    void register(@Observes Router router) {
        if (config.healthOnApiPort()) {
            router.get("/q/health/live").handler(context -> answer(context, reporter::getLivenessAsync));
            router.get("/q/health/ready").handler(context -> answer(context, reporter::getReadinessAsync));
        }
    }

    private static void answer(RoutingContext context, Supplier<Uni<SmallRyeHealth>> health) {
        health.get()
                .subscribe()
                .with(
                        result -> context.response()
                                .setStatusCode(result.isDown() ? UNAVAILABLE : 200)
                                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                                .end(result.getPayload().toString()),
                        context::fail);
    }
}
