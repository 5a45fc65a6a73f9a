package org.tumen.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps finished answers by their tag, and of requests as they were sent the tag of their answer, so that any number of
 * spellings share one answer. Both together never take more bytes than the bound, and neither can crowd the other out.
 */
@Singleton
class AnswerCache {

    /** What one entry may have of the bound; and what the spellings may have. */
    private static final int PART = 8;

    private final long most;
    private final Cache<String, Answer> answers;
    private final Cache<Asked, Known> requests;

    AnswerCache(
            @ConfigProperty(name = "tumen.cache.max-bytes", defaultValue = "64M") MemorySize wanted,
            MeterRegistry metrics) {
        most = Math.min(wanted.asLongValue(), Runtime.getRuntime().maxMemory() / 4);
        requests = bounded("requests", most / PART, (asked, known) -> asked.weight(), metrics);
        answers = bounded("answers", most - most / PART, (tag, answer) -> answer.weight(), metrics);
    }

    /** What is known of a request that was sent like this before, or null. */
    Known known(Asked asked) {
        return requests.getIfPresent(asked);
    }

    /** The answer with the tag, or null. */
    Answer answer(String tag) {
        return answers.getIfPresent(tag);
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

    private static <K, V> Cache<K, V> bounded(String name, long bytes, Weigher<K, V> weigher, MeterRegistry metrics) {
        Cache<K, V> cache = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(weigher)
                .executor(Runnable::run)
                .recordStats()
                .build();
        var eviction = cache.policy().eviction().orElseThrow();
        metrics.gauge(
                "cache.bytes",
                Tags.of("cache", name),
                cache,
                held -> eviction.weightedSize().orElse(0));
        return CaffeineCacheMetrics.monitor(metrics, cache, name);
    }
}
