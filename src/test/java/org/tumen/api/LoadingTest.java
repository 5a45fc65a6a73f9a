package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.api.http.problem.Problem;
import org.tumen.store.LoadState;

import static org.hamcrest.Matchers.is;

/** A server whose store is still being loaded, which never ends here. */
@QuarkusTest
@TestProfile(LoadingTest.Loading.class)
class LoadingTest {

    @Test
    void the_server_is_not_ready() {
        Api.get(Management.url("/q/health/ready")).statusCode(503).body("status", is("DOWN"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events",
                "/v1/events/treaty-signed",
                "/v1/events?all=true&format=ndjson",
                "/v1/people",
                "/v1/people/anna-jonsdottir",
                "/v1/people?sort=name",
                "/v1/counts?by=year",
                "/v1/network"
            })
    void a_request_that_needs_the_store_waits_and_then_gets_503(String request) {
        Api.get(request)
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", "30")
                .body("type", is("/v1/vocabularies/problem-types#not-ready"))
                .body("detail", is("The dataset is still being loaded."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/dataset", "/v1/vocabularies", "/v1/search?q=harpa", "/openapi"})
    void other_requests_are_answered(String request) {
        Api.get(request).statusCode(200);
    }

    public static final class Loading implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(NeverLoaded.class);
        }
    }

    @Alternative
    @Singleton
    public static final class NeverLoaded extends LoadState {

        NeverLoaded() {
            super(Duration.ofMillis(100));
        }

        @Override
        public void loaded() {}
    }
}
