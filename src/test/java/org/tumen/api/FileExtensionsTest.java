package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Addresses that end like files. */
@QuarkusTest
class FileExtensionsTest {

    @ParameterizedTest
    @CsvSource({
        "events, json, application/json",
        "events, ndjson, application/x-ndjson",
        "events, csv, text/csv",
        "events, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "events, geojson, application/geo+json",
        "events, ics, text/calendar",
        "events, atom, application/atom+xml",
        "events, jsonld, application/ld+json",
        "events, timelinejs, application/vnd.tumen.timelinejs+json",
        "people, csv, text/csv",
        "organisations, ndjson, application/x-ndjson",
        "agreements, csv, text/csv",
        "places, geojson, application/geo+json",
        "sources, jsonld, application/ld+json",
        "changes, csv, text/csv",
        "changes, atom, application/atom+xml",
        "counts, csv, text/csv",
        "counts, json, application/json",
        "network, gexf, application/gexf+xml"
    })
    void are_answered_in_the_format_of_their_extension(String collection, String format, String mediaType)
            throws Exception {
        // Twice: rendered, and from the cache.
        for (var i = 0; i < 2; i++) {
            var file = Answer.response("/v1/%s.%s".formatted(collection, format));
            var named = Answer.response("/v1/%s?format=%s".formatted(collection, format));
            var accepted = Wire.get("/v1/" + collection, "identity", "Accept", mediaType);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
            assertThat(file.body()).isEqualTo(named.body());
            assertThat(file.headers().map().get("etag"))
                    .isEqualTo(named.headers().map().get("etag"));
            assertThat(file.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
            assertThat(accepted.headers().firstValue("Content-Type"))
                    .isEqualTo(file.headers().firstValue("Content-Type"));
        }
    }

    @Test
    void take_parameters_like_all_others() throws Exception {
        var first = Answer.response("/v1/events.csv?actor=jon-borg&limit=1");
        assertThat(first.body())
                .isEqualTo(Answer.response("/v1/events?actor=jon-borg&limit=1&format=csv")
                        .body());
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(Wire.get("/v1/events.csv?actor=jon-borg&limit=1", "identity", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(Wire.head("/v1/events.csv?actor=jon-borg&limit=1", "identity")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Answer.response("/v1/events.csv?all=true").body())
                .isEqualTo(Answer.response("/v1/events?all=true&format=csv").body());
    }

    @Test
    void that_there_are_not_are_refused() {
        Api.get("/v1/people.ics").statusCode(400).body("errors[0].parameter", is("format"));
        Api.get("/v1/events.csv?format=json")
                .statusCode(400)
                .body("detail", containsString("format: may be sent once"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events.", "/v1/vocabulary.csv", "/v1.json", "/v1/events.csv/x"})
    void are_lists_and_nothing_else(String path) {
        Answer.problem(404, path);
    }
}
