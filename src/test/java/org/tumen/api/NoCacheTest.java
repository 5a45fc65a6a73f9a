package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With a bound of no bytes every answer is made anew, and is the same. */
@QuarkusTest
@TestProfile(NoCacheTest.Off.class)
class NoCacheTest {

    @Test
    void nothing_is_kept() throws Exception {
        var first = Wire.get("/v1/events?limit=3", "gzip");
        var second = Wire.get("/v1/events?limit=3", "gzip");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers()).isEqualTo(first.headers());
        assertThat(Metrics.value("cache_size{cache=\"answers\"}")).isZero();
        assertThat(Metrics.value("cache_size{cache=\"requests\"}")).isZero();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Wire.get("/v1/events?limit=3", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    public static final class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.cache.max-bytes", "0");
        }
    }
}
