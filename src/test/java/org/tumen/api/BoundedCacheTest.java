package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** However many different requests come, what is kept of them stays within the bound. */
@QuarkusTest
@TestProfile(BoundedCacheTest.Tiny.class)
class BoundedCacheTest {

    private static final int BOUND = 128 * 1024;
    private static final String HITS = "cache_gets_total{cache=\"answers\",result=\"hit\"}";

    @Test
    void hundreds_of_different_requests_do_not_add_up() throws Exception {
        for (var i = 0; i < 300; i++) {
            // The same few answers under ever new spellings, and ever new answers.
            var query = i % 2 == 0 ? "type=visit" : "limit=4&date=../" + (3000 + i);
            assertThat(Wire.get("/v1/events?" + query, i % 3 == 0 ? "gzip" : "identity", "Accept", "*/*;v=" + i)
                            .statusCode())
                    .isEqualTo(200);
            if (i % 25 == 0) {
                assertThat(kept()).isLessThanOrEqualTo(BOUND);
            }
        }
        assertThat(kept()).isBetween(BOUND / 4.0, (double) BOUND);
        // What was evicted is freed as well.
        assertThat(Metrics.value("cache_direct_bytes"))
                .isLessThanOrEqualTo(Metrics.value("cache_bytes{cache=\"answers\"}"));
        assertThat(Metrics.value("cache_evictions_total{cache=\"answers\"}")).isPositive();
        assertThat(Metrics.value("cache_evictions_total{cache=\"requests\"}")).isPositive();
    }

    @Test
    void what_is_large_is_answered_and_not_kept() throws Exception {
        var large = Wire.get("/v1/vocabularies", "identity");
        assertThat(large.body().length).isGreaterThan(BOUND / 8);
        var hits = Metrics.value(HITS);
        assertThat(Wire.get("/v1/vocabularies", "identity").body()).isEqualTo(large.body());
        assertThat(Metrics.value(HITS)).isEqualTo(hits);
    }

    private static double kept() {
        return Metrics.value("cache_bytes{cache=\"answers\"}") + Metrics.value("cache_bytes{cache=\"requests\"}");
    }

    public static final class Tiny implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.cache.max-bytes", "128K");
        }
    }
}
