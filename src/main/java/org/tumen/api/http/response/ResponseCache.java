package org.tumen.api.http.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalListener;
import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps finished answers by their tag, and of requests as they were sent the tag of their answer, so that any number of
 * spellings share one answer; those that are asked for again also as they go over the wire, outside of the heap. All
 * together never take more bytes than the bound, and none can crowd another out.
 */
@Singleton
class ResponseCache {

    /** What one entry may have of the bound; and what the spellings may have. */
    private static final int PART = 8;

    /** What the answers as they are sent may have of it, outside of the heap. */
    private static final int WIRES = 4;

    private final long most;
    private final Cache<String, CachedResponse> responses;
    private final Cache<RequestKey, CachedRequest> requests;
    private final Cache<String, EncodedResponse> wires;

    ResponseCache(
            @ConfigProperty(name = "tumen.cache.max-bytes", defaultValue = "64M") MemorySize wanted,
            MeterRegistry metrics) {
        most = Math.min(wanted.asLongValue(), Runtime.getRuntime().maxMemory() / 4);
        requests = bounded("requests", most / PART, (key, known) -> key.weight(), null, metrics);
        // What evicts is the only thing that lets go: there is nothing to replace or to invalidate.
        wires = bounded(
                "wires", most / WIRES, (tag, wire) -> wire.weight(), (tag, wire, why) -> wire.release(), metrics);
        responses = bounded(
                "answers", most - most / PART - most / WIRES, (tag, response) -> response.weight(), null, metrics);
    }

    /** What is known of a request that was sent like this before, or null. */
    CachedRequest known(RequestKey key) {
        return requests.getIfPresent(key);
    }

    /** Whether a request like this is known; nobody counts that it was asked for. */
    boolean hasKnown(RequestKey key) {
        return requests.policy().getIfPresentQuietly(key) != null;
    }

    /** The answer with the tag, or null. */
    CachedResponse response(String tag) {
        return responses.getIfPresent(tag);
    }

    /** The answer with the tag as it is sent, or null. */
    EncodedResponse wire(String tag, Function<CachedResponse, EncodedResponse> encoder) {
        return wires.get(tag, wanted -> {
            var response = responses.getIfPresent(wanted);
            return response == null ? null : encoder.apply(response);
        });
    }

    void keep(String tag, CachedResponse response) {
        if (response.weight() <= most / PART) {
            responses.put(tag, response);
            // At once, and not when there is time: a burst must not pile up what is to go.
            responses.cleanUp();
        }
    }

    void keep(RequestKey key, CachedRequest known) {
        if (key.weight() <= most / PART / PART) {
            requests.put(key, known);
            requests.cleanUp();
        }
    }

    private static <K, V> Cache<K, V> bounded(
            String name, long bytes, Weigher<K, V> weigher, RemovalListener<K, V> gone, MeterRegistry metrics) {
        var builder = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(weigher)
                .executor(Runnable::run)
                .recordStats();
        Cache<K, V> cache =
                gone == null ? builder.build() : builder.evictionListener(gone).build();
        var eviction = cache.policy().eviction().orElseThrow();
        metrics.gauge(
                "cache.bytes",
                Tags.of("cache", name),
                cache,
                held -> eviction.weightedSize().orElse(0));
        return CaffeineCacheMetrics.monitor(metrics, cache, name);
    }
}
