package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked again is answered again, and nobody can tell but by the time it takes. */
@QuarkusTest
class WarmAnswersTest {

    /** Makes requests new ones: the cache lives as long as the server. */
    private static final AtomicInteger LIMIT = new AtomicInteger(100);

    @ParameterizedTest
    @MethodSource("requests")
    void a_warm_answer_is_the_cold_one(String path, String accept) throws Exception {
        for (var accepted : List.of("identity", "gzip")) {
            // Never sent like this before, so the framework writes the answer, whether it was kept or not.
            var coding = accepted + ", x-%d;q=0".formatted(LIMIT.incrementAndGet());
            var hits = hits();
            var cold = Wire.get(path, coding, "Accept", accept);
            assertThat(hits()).isEqualTo(hits);
            var warm = Wire.get(path, coding, "Accept", accept);
            assertThat(cold.statusCode()).isEqualTo(200);
            assertThat(hits()).isEqualTo(hits + 1);
            assertThat(warm.statusCode()).isEqualTo(200);
            assertThat(Wire.headers(warm)).isEqualTo(Wire.headers(cold));
            assertThat(warm.body()).isEqualTo(cold.body());
            assertThat(Wire.headers(Wire.head(path, coding, "Accept", accept))).isEqualTo(Wire.headers(cold));
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void a_warm_304_is_the_cold_one(String path, String accept) throws Exception {
        var tag = Wire.get(path, "identity", "Accept", accept)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var unheardOf = "identity, x-%d;q=0".formatted(LIMIT.incrementAndGet());
        var cold = Wire.get(path, unheardOf, "Accept", accept, "If-None-Match", "\"x\", W/" + tag);
        var warm = Wire.get(path, "identity", "Accept", accept, "If-None-Match", tag);
        assertThat(cold.statusCode()).isEqualTo(304);
        assertThat(warm.statusCode()).isEqualTo(304);
        assertThat(Wire.headers(warm)).isEqualTo(Wire.headers(cold)).containsKeys("etag", "vary", "cache-control");
        assertThat(Wire.headers(warm)).doesNotContainKeys("content-type", "link", "content-encoding");
        assertThat(Wire.get(path, "identity", "Accept", accept, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(304);
        assertThat(Wire.get(path, "identity", "Accept", accept, "If-None-Match", "\"x\"")
                        .statusCode())
                .isEqualTo(200);
    }

    static Stream<Arguments> requests() {
        var lists = Map.of(
                "listEvents", "/v1/events",
                "listPeople", "/v1/people",
                "listOrganisations", "/v1/organisations",
                "listAgreements", "/v1/agreements",
                "listPlaces", "/v1/places",
                "listSources", "/v1/sources",
                "countEvents", "/v1/counts",
                "getNetwork", "/v1/network");
        var inAllShapes = lists.entrySet().stream()
                .flatMap(list ->
                        Contract.mediaTypes(list.getKey()).stream().map(type -> Arguments.of(list.getValue(), type)));
        var others = Stream.of(
                        "/v1/events?limit=1",
                        "/v1/events/talks-at-harpa",
                        "/v1/people/maria-borg",
                        "/v1/organisations/malta",
                        "/v1/agreements/friendship-treaty",
                        "/v1/places/harpa",
                        "/v1/sources/courier-2023",
                        "/v1/search?q=borg",
                        "/v1/vocabularies",
                        "/v1/vocabularies/statuses",
                        "/v1/dataset",
                        "/v1")
                .map(path -> Arguments.of(path, "*/*"));
        return Stream.concat(
                Stream.concat(inAllShapes, others), Stream.of(Arguments.of("/v1/dataset/archive", "application/zip")));
    }

    @Test
    void spellings_of_one_request_share_one_answer() throws Exception {
        var limit = LIMIT.incrementAndGet();
        var answers = held("answers");
        var requests = held("requests");
        for (var query : List.of("limit=%d&type=visit", "type=visit&limit=%d", "sort=date&type=visit&limit=%d")) {
            assertThat(Wire.get("/v1/events?" + query.formatted(limit), "identity")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(held("answers")).isEqualTo(answers + 1);
        assertThat(held("requests")).isEqualTo(requests + 3);
    }

    @Test
    void what_the_client_accepts_decides_also_when_warm() throws Exception {
        var path = "/v1/events?limit=" + LIMIT.incrementAndGet();
        for (var round = 0; round < 2; round++) {
            assertThat(type(Wire.get(path, "identity", "Accept", "text/csv"))).startsWith("text/csv");
            assertThat(type(Wire.get(path, "identity", "Accept", "application/json")))
                    .startsWith("application/json");
            assertThat(type(Wire.get(path, "identity", "Accept", "application/json;q=0.1", "Accept", "text/csv")))
                    .startsWith("text/csv");
            assertThat(Wire.get(path, "identity", "Accept", "image/png").statusCode())
                    .isEqualTo(406);
        }
    }

    @Test
    void each_address_of_the_server_gets_its_own_urls() {
        var path = "/v1/events?limit=1&sort=-date";
        for (var host : List.of("one.example", "two.example:8443", "one.example")) {
            assertThat(RestAssured.given().header("Host", host).get(path).<String>path("next"))
                    .startsWith("http://" + host + "/v1/events?");
        }
    }

    @Test
    void a_request_that_is_wrong_stays_wrong() {
        for (var round = 0; round < 2; round++) {
            Api.get("/v1/events?limit=1&nonsense=1").statusCode(400);
            Api.get("/v1/events?limit=1").statusCode(200);
            Api.get("/v1/events?limit=1&limit=1").statusCode(400);
            Api.get("/v1/events/nothing").statusCode(404);
            Api.get("/v1/vocabularies/nothing").statusCode(404);
            Api.get("/v1?x=1").statusCode(400);
            RestAssured.given().post("/v1/events?limit=1").then().statusCode(405);
        }
    }

    @Test
    void a_request_that_is_wrong_is_not_had() {
        RestAssured.given()
                .header("If-None-Match", "*")
                .get("/v1/events/nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void warm_answers_are_counted_under_the_path_of_the_operation() throws Exception {
        var counted =
                "http_server_requests_seconds_count{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/places/{id}\"}";
        Wire.get("/v1/places/reykjavik", "identity");
        var before = Metrics.value(counted);
        Wire.get("/v1/places/reykjavik", "identity");
        assertThat(Metrics.value(counted)).isEqualTo(before + 1);
    }

    @Test
    void a_stream_is_not_kept() throws Exception {
        var answers = held("answers");
        var path = "/v1/events?all=true&format=csv";
        var first = Wire.get(path, "gzip");
        var second = Wire.get(path, "gzip");
        assertThat(held("answers")).isEqualTo(answers);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Wire.headers(second)).isEqualTo(Wire.headers(first)).containsKey("content-encoding");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Wire.get(path, "gzip", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    private static String type(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElseThrow();
    }

    private static double hits() {
        return Metrics.value("cache_gets_total{cache=\"requests\",result=\"hit\"}");
    }

    private static double held(String cache) {
        return Metrics.value("cache_size{cache=\"%s\"}".formatted(cache));
    }
}
