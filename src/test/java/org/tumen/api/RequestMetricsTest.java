package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests are counted by route, method and status, and no client can make these many. */
@QuarkusTest
class RequestMetricsTest {

    private static final Pattern URI = Pattern.compile("uri=\"([^\"]*)\"");

    @Test
    void statuses_are_counted_by_route() {
        var found = count("GET", "SUCCESS", 200, "/v1/people/{id}");
        var missing = count("GET", "CLIENT_ERROR", 404, "/v1/people/{id}");
        var wrong = count("GET", "CLIENT_ERROR", 400, "/v1/events");
        Api.get("/v1/people/maria-borg").statusCode(200);
        Api.get("/v1/people/nobody-at-all").statusCode(404);
        Api.get("/v1/events?nonsense=1").statusCode(400);
        assertThat(count("GET", "SUCCESS", 200, "/v1/people/{id}")).isEqualTo(found + 1);
        assertThat(count("GET", "CLIENT_ERROR", 404, "/v1/people/{id}")).isEqualTo(missing + 1);
        assertThat(count("GET", "CLIENT_ERROR", 400, "/v1/events")).isEqualTo(wrong + 1);
    }

    @Test
    void a_request_that_is_rerouted_is_counted_once() {
        Api.get("/v1/places.csv").statusCode(200);
        var before = count("GET", "SUCCESS", 200, "/v1/places");
        given().accept("text/csv").get("/v1/places.csv?limit=77").then().statusCode(200);
        assertThat(count("GET", "SUCCESS", 200, "/v1/places")).isEqualTo(before + 1);
    }

    @Test
    void junk_makes_no_labels() throws Exception {
        for (var i = 0; i < 300; i++) {
            preflight("/junk-%d".formatted(i));
            preflight("/v1/junk-%d/x".formatted(i));
        }
        for (var i = 0; i < 50; i++) {
            given().get("/v1/events/junk-%d".formatted(i)).then().statusCode(404);
            given().get("/junk-%d/%d".formatted(i, i)).then().statusCode(404);
        }
        for (var method : new String[] {"BREW", "POST", "PROPFIND"}) {
            given().request(method, "/v1/events");
        }
        Api.get("/v1/vocabularies/roles").statusCode(200);

        assertThat(labels())
                .doesNotContain("junk")
                .contains("other", "/v1/vocabularies/{id}")
                .hasSizeLessThan(50);
        assertThat(Metrics.text()).doesNotContain("junk", "BREW", "PROPFIND");
        assertThat(count("OPTIONS", "SUCCESS", 204, "other")).isGreaterThanOrEqualTo(600);
    }

    @Test
    void bytes_and_time_are_counted() throws Exception {
        Wire.get("/v1/sources", "identity");
        var before = Metrics.value("http_server_response_bytes_total{uri=\"/v1/sources\"}");
        var length = Wire.get("/v1/sources", "identity").body().length;
        assertThat(Metrics.value("http_server_response_bytes_total{uri=\"/v1/sources\"}"))
                .isEqualTo(before + length);
        assertThat(
                        Metrics.value(
                                "http_server_requests_seconds_bucket{method=\"GET\",outcome=\"SUCCESS\",status=\"200\",uri=\"/v1/sources\",le=\"10.0\"}"))
                .isEqualTo(count("GET", "SUCCESS", 200, "/v1/sources"));
        assertThat(Metrics.value("http_server_active_requests")).isZero();
    }

    @Test
    void the_release_and_the_build_are_named() {
        Api.get("/v1/events?limit=1").statusCode(200);
        assertThat(Metrics.text())
                .containsPattern("(?m)^tumen_dataset_info\\{digest=\"[0-9a-f]{12}\",version=\"0\\.1\\.0\"} 1")
                .containsPattern("(?m)^tumen_build_info\\{digest=\"[0-9a-f]{12}\",version=\"[^\"]+\"} 1");
        assertThat(Metrics.value("tumen_load_seconds")).isBetween(0.01, 120.0);
        assertThat(Metrics.value("tumen_entries{kind=\"events\"}"))
                .isEqualTo(Answer.of("/v1/events").path("total").asDouble());
    }

    private static double count(String method, String outcome, int status, String uri) {
        var name = "http_server_requests_seconds_count{method=\"%s\",outcome=\"%s\",status=\"%d\",uri=\"%s\"}"
                .formatted(method, outcome, status, uri);
        return Metrics.text().contains("\n" + name + " ") ? Metrics.value(name) : 0;
    }

    private static Set<String> labels() {
        Set<String> labels = new TreeSet<>();
        var matcher = URI.matcher(Metrics.text());
        while (matcher.find()) {
            labels.add(matcher.group(1));
        }
        return labels;
    }

    private static void preflight(String path) throws Exception {
        given().header("Origin", "https://junk.example")
                .header("Access-Control-Request-Method", "GET")
                .options(path)
                .then()
                .statusCode(204);
    }
}
