package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;

/** With a limit to the requests of each client. */
@QuarkusTest
@TestProfile(RateLimitedTest.Limited.class)
class RateLimitedTest {

    public static final class Limited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.rate-limit", "3", "tumen.health-on-api-port", "true");
        }
    }

    @Test
    void what_is_left_is_told_and_too_many_requests_are_refused() throws IOException {
        // A request counts once that leads to another target, by its extension and by what is not encoded in it.
        try (var connection = new RawConnection()) {
            var received = connection.send("GET /v1/events.csv?limit=1&q=| HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(received.header("RateLimit")).startsWith("\"default\";r=2;");
        }
        // From the cache, too.
        for (var left = 1; left >= 0; left--) {
            Api.get("/v1/events?limit=1")
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"default\";q=3;w=60")
                    .header("RateLimit", matchesPattern("\"default\";r=%d;t=\\d+".formatted(left)));
        }
        Api.get("/v1/events?limit=1")
                .statusCode(429)
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("RateLimit", matchesPattern("\"default\";r=0;t=\\d+"))
                .body("type", is("/v1/vocabularies/problem-types#too-many-requests"));
        Api.get("/q/health/live").statusCode(200);
    }
}
