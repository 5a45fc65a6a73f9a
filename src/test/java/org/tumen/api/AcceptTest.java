package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Whatever an {@code Accept} says, it is answered with 200 or 406 (RFC 9110 §12.5.1). */
@QuarkusTest
class AcceptTest {

    private static final List<String> PATHS = List.of(
            "/v1/events",
            "/v1/people",
            "/v1/organisations",
            "/v1/agreements",
            "/v1/places",
            "/v1/sources",
            "/v1/counts",
            "/v1/network",
            "/v1/search?q=borg",
            "/v1/vocabularies",
            "/v1",
            "/v1/people/jon-borg",
            "/openapi");

    private static final List<String> UNUSUAL = List.of(
            "",
            "x",
            "*",
            "a/b/c",
            "a/",
            "/b",
            "*/json",
            ",",
            ",,;",
            ";q=1",
            "application/json;",
            "application/json;q",
            "application/json;q=",
            "application/json;q=2",
            "application/json;q=abc",
            "application/json;profile=\"a,b\"",
            "application/json;profile=\"a;q=0\\\"\"",
            "application/json;profile=\"never closed",
            "application/json ; q=0.5",
            "application/json;Q=0.5",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
            "application/json;q=0, */*;q=0.1",
            "\u00e9/\u00e9",
            "application/json;".repeat(200),
            "a/b,".repeat(1500));

    @ParameterizedTest
    @FieldSource("PATHS")
    void is_never_an_error(String path) throws Exception {
        for (var accept : UNUSUAL) {
            assertThat(Wire.get(path, "identity", "Accept", accept).statusCode())
                    .as(accept)
                    .isIn(200, 406);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv ; q=0.5, application/json;q=.4|text/csv",
                "text/csv;q=0.5, application/json;q=0.6|application/json",
                "application/json;profile=\"text/csv,a\"|application/json",
                "*;q=.2|application/json",
                "x, text/csv|text/csv",
                "x|application/json",
                "text/csv;q=0, *|application/json"
            })
    void what_can_be_understood_counts(String accept, String mediaType) throws Exception {
        for (var path : List.of("/v1/people", "/v1/counts")) {
            assertThat(Wire.get(path, "identity", "Accept", accept)
                            .headers()
                            .firstValue("Content-Type")
                            .orElseThrow())
                    .startsWith(mediaType);
        }
    }

    @Test
    void what_is_not_to_be_had_is_not_offered() {
        var detail = given().accept("application/json")
                .get("/v1/dataset/archive")
                .then()
                .statusCode(406)
                .extract()
                .<String>path("detail");
        assertThat(detail).isEqualTo("“application/json” cannot be had here; */* can.");
    }
}
