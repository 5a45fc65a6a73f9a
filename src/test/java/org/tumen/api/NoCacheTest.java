package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** With a bound of no bytes, as the published dataset is served here, every answer is made anew and is the same. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class NoCacheTest {

    @Test
    void nothing_is_kept() throws Exception {
        var first = Wire.get("/v1/events?limit=3", "gzip");
        var second = Wire.get("/v1/events?limit=3", "gzip");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Wire.headers(second)).isEqualTo(Wire.headers(first));
        assertThat(Metrics.value("cache_size{cache=\"answers\"}")).isZero();
        assertThat(Metrics.value("cache_size{cache=\"requests\"}")).isZero();
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Wire.get("/v1/events?limit=3", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }
}
