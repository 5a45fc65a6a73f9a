package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Operators have a port of their own, and clients of the API cannot reach what it has. */
@QuarkusTest
class ManagementTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"})
    void health_and_metrics_are_on_the_management_port_alone(String path) {
        assertThat(Management.get(path).statusCode()).isEqualTo(200);
        Api.get(path).statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/", "/q/dev", "/q/info", "/q/openapi", "/q/swagger-ui", "/q/arc", "/q/logging"})
    void there_is_nothing_else_for_operators(String path) {
        Api.get(path).statusCode(404);
        assertThat(Management.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/v1/events", "/", "/swagger-ui/", "/openapi"})
    void the_api_is_on_its_port_alone(String path) {
        Api.get(path).statusCode(200);
        assertThat(Management.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/q/nothing"})
    void its_responses_are_not_for_browsers(String path) {
        var headers = Management.get(path).headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void readiness_names_what_was_checked_and_nothing_else() {
        assertThat(Management.get("/q/health/ready").body())
                .contains("\"dataset\"")
                .doesNotContain("jdbc:", "org.h2", "Exception");
    }

    @Test
    void ports_differ() {
        assertThat(Management.url("")).isNotEqualTo("http://localhost:" + RestAssured.port);
    }
}
