package org.tumen.api.http.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.http.Outcome;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.AsyncResult;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts and times requests by route, method and status, all of which are few. Under the names that Quarkus uses, whose own meters
 * take 12 to 20 % of the processor time of a small cached response, and name every path that has ever had a preflight.
 */
@Singleton
class RequestMetrics {

    /** Before all other filters. */
    private static final int FIRST = 1200;

    private static final String SEEN = RequestMetrics.class.getName();

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** Of a connection that the client closed before the end of the response; the status that nginx logs. */
    private static final int CLIENT_CLOSED = 499;

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final AtomicInteger active;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();
    private final Map<String, Counter> bytes = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry registry) {
        this.registry = registry;
        active = registry.gauge("http.server.active.requests", new AtomicInteger());
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        // A request that is rerouted comes here again.
        if (context.get(SEEN) == null) {
            context.put(SEEN, true);
            var start = System.nanoTime();
            var route = Route.of(context.request().path());
            active.incrementAndGet();
            context.addEndHandler(ended -> record(context, route, ended, System.nanoTime() - start));
        }
        context.next();
    }

    private void record(RoutingContext context, String route, AsyncResult<Void> ended, long nanos) {
        active.decrementAndGet();
        HttpServerResponse response = context.response();
        var method = context.request().method().name();
        var key = new Key(
                route,
                METHODS.contains(method) ? method : Route.OTHER,
                ended.succeeded() ? response.getStatusCode() : CLIENT_CLOSED);
        timers.computeIfAbsent(key, this::timer).record(nanos, TimeUnit.NANOSECONDS);
        bytes.computeIfAbsent(route, this::counter).increment(response.bytesWritten());
    }

    private Timer timer(Key key) {
        return Timer.builder("http.server.requests")
                .description("Requests of the API and the pages, and the time until their responses were written")
                .tag("uri", key.route)
                .tag("method", key.method)
                .tag("status", Integer.toString(key.status))
                .tags(Tags.of(Outcome.forStatus(key.status).asTag()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    private Counter counter(String route) {
        return Counter.builder("http.server.response")
                .description("Bytes of the bodies of responses")
                .baseUnit("bytes")
                .tag("uri", route)
                .register(registry);
    }

    private record Key(String route, String method, int status) {}
}
