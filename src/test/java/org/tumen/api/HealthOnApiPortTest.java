package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.hamcrest.Matchers.is;

/** For load balancers that can probe no other port than the one that they forward to. */
@QuarkusTest
@TestProfile(HealthOnApiPortTest.Wanted.class)
class HealthOnApiPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void probes_are_answered(String path) {
        // Waits until the store is loaded.
        Api.get("/v1/events?limit=1").statusCode(200);
        Api.get(path)
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("status", is("UP"));
    }

    @Test
    void metrics_stay_where_they_are() {
        Api.get("/q/metrics").statusCode(404);
        Api.get("/q/health").statusCode(404);
    }

    public static final class Wanted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.health-on-api-port", "true");
        }
    }
}
