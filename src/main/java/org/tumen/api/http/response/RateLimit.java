package org.tumen.api.http.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.tumen.TumenConfig;
import org.tumen.api.http.problem.ProblemType;

/**
 * Bounds the requests of each client in a minute, if {@code tumen.rate-limit} says how many: a leaky bucket (GCRA, ITU-T I.371) for
 * each address. Tells clients what they have left by {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers).
 */
@Singleton
class RateLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 100_000;

    /** Of an IPv6 address: what a provider assigns to one customer, at least. */
    private static final int NETWORK_BYTES = 8;

    /** Under which a request that is rerouted keeps what it has left: it counts once. */
    private static final String QUOTA = Quota.class.getName();

    private final int most;
    private final LongSupplier clock;
    private final ProblemHandler problems;
    private final Header policy;

    /** For each client, when its bucket will be empty. */
    private final Cache<String, AtomicLong> emptyAt;

    @Inject
    RateLimit(TumenConfig config, ProblemHandler problems) {
        this(config.rateLimit().orElse(0), System::nanoTime, problems);
    }

    /**
     * @param most requests of a client in a minute; 0 for any number
     * @param clock in nanoseconds
     */
    RateLimit(int most, LongSupplier clock, ProblemHandler problems) {
        this.most = most;
        this.clock = clock;
        this.problems = problems;
        policy = Header.of("RateLimit-Policy", "\"default\";q=%d;w=%d".formatted(most, WINDOW.toSeconds()));
        emptyAt = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(WINDOW)
                .build();
    }

    /** What a request leaves of the limit. */
    record Quota(boolean exceeded, long remaining, long secondsToReset, long secondsToRetry) {}

    /** Whether the request is within the limit; otherwise it has been answered. */
    boolean isWithinLimit(RoutingContext context) {
        if (most == 0 || isOperators(context.request())) {
            return true;
        }
        Quota counted = context.get(QUOTA);
        var quota = counted == null ? count(client(context.request())) : counted;
        context.put(QUOTA, quota);
        if (quota.exceeded()) {
            problems.send(context, ProblemType.TOO_MANY_REQUESTS, headers -> {
                addTo(headers, quota);
                headers.set(HttpHeaders.RETRY_AFTER, Long.toString(quota.secondsToRetry()));
            });
            return false;
        }
        addTo(context.response().headers(), quota);
        return true;
    }

    Quota count(String client) {
        var bucket = emptyAt.get(client, absent -> new AtomicLong(clock.getAsLong()));
        var now = clock.getAsLong();
        var window = WINDOW.toNanos();
        var cost = window / most;
        var before = bucket.getAndUpdate(
                empty -> Math.max(empty, now) + cost - now > window ? empty : Math.max(empty, now) + cost);
        var after = Math.max(before, now) + cost - now;
        return after > window
                ? new Quota(true, 0, seconds(after - cost), seconds(after - window))
                : new Quota(false, (window - after) / cost, seconds(after), 0);
    }

    private void addTo(MultiMap headers, Quota quota) {
        headers.set(policy.name(), policy.value());
        headers.set("RateLimit", "\"default\";r=%d;t=%d".formatted(quota.remaining(), quota.secondsToReset()));
    }

    private static long seconds(long nanos) {
        return Math.max(1, (nanos + 999_999_999) / 1_000_000_000);
    }

    /** Health and metrics. */
    private static boolean isOperators(HttpServerRequest request) {
        return request.path() != null && request.path().startsWith("/q/");
    }

    /** The address, or that of the network if it is of IPv6. */
    static String client(HttpServerRequest request) {
        return client(
                request.remoteAddress() == null
                        ? ""
                        : String.valueOf(request.remoteAddress().hostAddress()));
    }

    static String client(String address) {
        try {
            // A literal address is not resolved.
            return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
