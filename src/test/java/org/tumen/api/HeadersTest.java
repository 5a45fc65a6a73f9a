package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1", "/v1/events", "/v1/events/talks-at-harpa", "/v1/people", "/v1/vocabularies", "/v1/dataset"
            })
    void a_response_that_the_client_has_is_not_sent_again(String path) throws Exception {
        var tag = etag(path, "gzip");
        assertThat(tag).matches("\"[0-9a-f]{27}\"");
        given().header("If-None-Match", tag)
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(""));
        given().header("If-None-Match", "\"other\", " + tag)
                .when()
                .get(path)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "W/" + tag).when().get(path).then().statusCode(304);
        given().header("If-None-Match", "*").when().get(path).then().statusCode(304);
        given().header("If-None-Match", "\"other\"").when().get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events?limit=2", "/v1/events/talks-at-harpa", "/v1/events?all=true&format=ndjson"})
    void what_has_changed_is_not_sent_to_whom_it_must_not_have(String path) throws Exception {
        var tag = etag(path, "gzip");
        // Twice: the second time, it is in the cache.
        for (var i = 0; i < 2; i++) {
            for (var match : List.of(tag, "\"other\", " + tag, "*")) {
                given().header("If-Match", match).when().get(path).then().statusCode(200);
            }
            // The comparison is strong.
            for (var match : List.of("\"other\"", "W/" + tag)) {
                given().header("If-Match", match)
                        .header("If-None-Match", tag)
                        .when()
                        .get(path)
                        .then()
                        .statusCode(412)
                        .body("type", is("/v1/vocabularies/problem-types#precondition-failed"));
            }
            given().header("If-Match", tag)
                    .header("If-None-Match", tag)
                    .when()
                    .get(path)
                    .then()
                    .statusCode(304);
        }
        given().header("If-Match", "\"other\"")
                .when()
                .get("/v1/events/none")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/events?limit=0", "/v1/nothing", "/openapi", "/", "/q/health/ready"})
    void every_response_is_dated(String path) {
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        for (var i = 0; i < 2; i++) {
            var date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    given().when().get(path).header("Date")));
            assertThat(date).isBetween(before, Instant.now());
        }
    }

    @Test
    void each_request_and_each_coding_has_a_tag_of_its_own() throws Exception {
        assertThat(etag("/v1/events", "identity"))
                .isNotEqualTo(etag("/v1/events?limit=1", "identity"))
                .isNotEqualTo(etag("/v1/people", "identity"))
                .isNotEqualTo(etag("/v1/events", "gzip"));
        assertThat(etag("/v1/events?limit=1&type=visit", "gzip"))
                .isEqualTo(etag("/v1/events?type=visit&limit=1", "gzip"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "br, gzip;q=0.5|true",
                "*|true",
                "identity|false",
                "gzip;q=0|false",
                "*;q=0|false",
                "gzip;q=0, *|false"
            })
    void compression_is_negotiated(String acceptEncoding, boolean compressed) throws Exception {
        var plain = Wire.get("/v1/events", "identity");
        var answer = Wire.get("/v1/events", acceptEncoding);
        assertThat(answer.headers().firstValue("Content-Encoding"))
                .isEqualTo(compressed ? Optional.of("gzip") : Optional.empty());
        var body = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes()
                : answer.body();
        assertThat(body).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events", "/v1/events?limit=0", "/v1/nothing", "/openapi"})
    void any_page_may_read_any_response(String path) {
        given().header("Origin", "https://dashboard.example")
                .when()
                .get(path)
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("Link"))
                .header("Dataset-Version", "0.1.0");
    }

    @Test
    void a_preflight_is_answered() {
        given().header("Origin", "https://dashboard.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-none-match")
                .when()
                .options("/v1/events")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Methods", containsString("GET"))
                .header("Access-Control-Allow-Headers", "*")
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void caches_are_told_what_an_answer_depends_on() {
        Api.get("/v1/events")
                .header("Vary", "Accept, Accept-Encoding")
                .header("Cache-Control", containsString("public"));
        Api.get("/v1/events?limit=0").header("Cache-Control", "no-cache");
    }

    @Test
    void head_has_the_headers_and_no_body() {
        given().when()
                .head("/v1/events")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(is(""));
    }

    @Test
    void readiness_says_that_the_dataset_is_loaded() {
        given().when()
                .get(Management.url("/q/health/ready"))
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'dataset' }.status", is("UP"));
    }

    private static String etag(String path, String coding) throws Exception {
        return Wire.get(path, coding).headers().firstValue("ETag").orElseThrow();
    }
}
