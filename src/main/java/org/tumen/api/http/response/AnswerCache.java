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
class AnswerCache {

    /** What one entry may have of the bound; and what the spellings may have. */
    private static final int PART = 8;

    /** What the answers as they are sent may have of it, outside of the heap. */
    private static final int WIRES = 4;

    private final long most;
    private final Cache<String, Answer> answers;
    private final Cache<Asked, Known> requests;
    private final Cache<String, WireAnswer> wires;

    AnswerCache(
            @ConfigProperty(name = "tumen.cache.max-bytes", defaultValue = "64M") MemorySize wanted,
            MeterRegistry metrics) {
        most = Math.min(wanted.asLongValue(), Runtime.getRuntime().maxMemory() / 4);
        requests = bounded("requests", most / PART, (asked, known) -> asked.weight(), null, metrics);
        // What evicts is the only thing that lets go: there is nothing to replace or to invalidate.
        wires = bounded(
                "wires", most / WIRES, (tag, wire) -> wire.weight(), (tag, wire, why) -> wire.release(), metrics);
        answers =
                bounded("answers", most - most / PART - most / WIRES, (tag, answer) -> answer.weight(), null, metrics);
    }

    /** What is known of a request that was sent like this before, or null. */
    Known known(Asked asked) {
        return requests.getIfPresent(asked);
    }

    /** Whether a request like this is known; nobody counts that it was asked for. */
    boolean hasKnown(Asked asked) {
        return requests.policy().getIfPresentQuietly(asked) != null;
    }

    /** The answer with the tag, or null. */
    Answer answer(String tag) {
        return answers.getIfPresent(tag);
    }

    /** The answer with the tag as it is sent, or null. */
    WireAnswer wire(String tag, Function<Answer, WireAnswer> encoder) {
        return wires.get(tag, wanted -> {
            var answer = answers.getIfPresent(wanted);
            return answer == null ? null : encoder.apply(answer);
        });
    }

    void keep(String tag, Answer answer) {
        if (answer.weight() <= most / PART) {
            answers.put(tag, answer);
            // At once, and not when there is time: a burst must not pile up what is to go.
            answers.cleanUp();
        }
    }

    void keep(Asked asked, Known known) {
        if (asked.weight() <= most / PART / PART) {
            requests.put(asked, known);
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
