package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** Content negotiation, and what all formats have in common. */
@QuarkusTest
class FormatsTest {

    private static final String LISTS = """
            listEvents, /v1/events
            listPeople, /v1/people
            listOrganisations, /v1/organisations
            listAgreements, /v1/agreements
            listPlaces, /v1/places
            listSources, /v1/sources
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = LISTS)
    void a_list_can_be_had_in_what_the_contract_says_and_in_nothing_else(String operation, String path) {
        var mediaTypes = Contract.mediaTypes(operation);
        var formats = Contract.formats(operation);
        assertThat(formats).hasSameSizeAs(mediaTypes);
        assertOffered(path, mediaTypes, formats);
        given().get(path + "?format=xml").then().statusCode(400).body("errors[0].allowed", is(formats));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv;q=0.5, application/geo+json|application/geo+json",
                "text/csv, application/json|application/json",
                "text/*|text/csv",
                "text/*, text/csv;q=0.1|text/calendar",
                "*/*, application/json;q=0|application/x-ndjson",
                "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8|application/json",
                "TEXT/CSV; charset=utf-8|text/csv",
            })
    void accept_is_weighed_as_rfc_9110_has_it(String accept, String mediaType) {
        given().accept(accept).get("/v1/events").then().statusCode(200).contentType(startsWith(mediaType));
    }

    @Test
    void an_unknown_format_is_refused_with_the_nearest() {
        Api.get("/v1/events?format=geojsn").statusCode(400).body("errors[0].nearest", is("geojson"));
        Api.get("/v1/people?format=ics").statusCode(400).body("errors[0].parameter", is("format"));
    }

    @ParameterizedTest
    @CsvSource({
        "all=true, all",
        "all=true&format=ics, all",
        "all=true&format=csv&limit=5, all",
        "all=1, all",
        "all=true&format=csv&cursor=AAAA, cursor",
        "bom=true, bom",
        "bom=true&format=ndjson, bom",
        "bom=yes, bom",
        "delimiter=semicolon, delimiter",
        "delimiter=tab&format=xlsx, delimiter",
        "delimiter=pipe&format=csv, delimiter",
        "delimiter=;&format=csv, delimiter",
        "lang=all&format=ics, lang",
        "lang=all&format=atom, lang",
        "lang=all&format=timelinejs, lang",
        "lang=fr&format=csv, lang",
        "all=true&format=xlsx&limit=5, all"
    })
    void what_does_not_go_together_is_refused(String query, String parameter) {
        Api.get("/v1/events?" + query).statusCode(400).body("errors.parameter", hasItem(parameter));
    }

    @Test
    void errors_are_problems_whatever_is_accepted() {
        given().accept("text/csv")
                .get("/v1/events?limit=0&format=ics")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains("limit"));
        given().accept("text/calendar")
                .get("/v1/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void each_representation_has_a_tag_of_its_own_and_is_not_sent_again() throws Exception {
        var tags = new HashSet<String>();
        var mediaTypes = compressible(Contract.mediaTypes("listEvents"));
        for (var mediaType : mediaTypes) {
            for (var coding : List.of("gzip", "identity")) {
                var answer = Wire.get("/v1/events", coding, "Accept", mediaType);
                var tag = answer.headers().firstValue("ETag").orElseThrow();
                tags.add(tag);
                assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
                var again = Wire.get("/v1/events", coding, "Accept", mediaType, "If-None-Match", tag);
                assertThat(again.statusCode()).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
        }
        assertThat(tags).hasSize(2 * mediaTypes.size());
    }

    @Test
    void every_format_is_compressed_and_the_same_each_time() throws Exception {
        for (var format : compressible(Contract.formats("listEvents"))) {
            var path = "/v1/events?format=" + format;
            var plain = Wire.get(path, "identity").body();
            assertThat(Wire.get(path, "identity").body()).isEqualTo(plain);
            var gzip = new GZIPInputStream(
                    new ByteArrayInputStream(Wire.get(path, "gzip").body()));
            assertThat(gzip.readAllBytes()).isEqualTo(plain);
        }
    }

    @Test
    void every_format_pages_and_keeps_its_shape() {
        for (var format : Contract.formats("listEvents")) {
            var pages = new ArrayList<String>();
            var next = "/v1/events?limit=5&format=" + format;
            while (next != null) {
                var page = given().urlEncodingEnabled(false).get(next).then().statusCode(200);
                pages.add(page.extract().contentType());
                var link = page.extract().header("Link");
                next = link == null ? null : link.replaceFirst("<(.*)>; rel=\"next\"", "$1");
            }
            assertThat(pages).as(format).hasSize(3).containsOnly(pages.get(0));
        }
    }

    /** Without workbooks, which are compressed already. */
    private static List<String> compressible(List<String> formats) {
        return formats.stream()
                .filter(format -> !format.matches("xlsx|.*spreadsheetml.*"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = LISTS)
    void a_page_says_whether_it_is_the_whole_in_every_format(String operation, String path) {
        var total = Answer.of(path).path("total").asText();
        for (var format : Contract.formats(operation)) {
            var page = Answer.response(path + "?limit=1&format=" + format).headers();
            assertThat(page.firstValue("Total-Count")).as(format).hasValue(total);
            assertThat(page.firstValue("Link").isPresent()).as(format).isEqualTo(!total.equals("1"));
            var whole = Answer.response(path + "?limit=500&format=" + format).headers();
            assertThat(whole.firstValue("Total-Count")).as(format).hasValue(total);
            assertThat(whole.firstValue("Link")).as(format).isEmpty();
        }
        for (var format : List.of("csv", "ndjson", "xlsx")) {
            var all = Answer.response(path + "?all=true&format=" + format).headers();
            assertThat(all.firstValue("Total-Count")).as(format).hasValue(total);
            assertThat(all.firstValue("Link")).as(format).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = LISTS)
    void all_of_a_list_is_what_its_pages_are(String operation, String path) {
        for (var format : List.of("csv", "ndjson")) {
            for (var sort : path.equals("/v1/events") ? List.of("date", "-date") : List.of("id", "-id")) {
                var query = "&sort=%s&format=%s".formatted(sort, format);
                assertThat(Answer.text(path + "?all=true" + query))
                        .isEqualTo(Answer.text(path + "?limit=500" + query))
                        .contains("\n");
            }
        }
    }

    /** What is at a path can be had in each format by its name and by its media type, and in no other media type. */
    static void assertOffered(String path, List<String> mediaTypes, List<String> formats) {
        for (var i = 0; i < formats.size(); i++) {
            given().accept("image/png")
                    .get(path + "?format=" + formats.get(i))
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(mediaTypes.get(i)));
            given().accept(mediaTypes.get(i))
                    .get(path)
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(mediaTypes.get(i)));
        }
        given().accept("image/png")
                .get(path)
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("detail", is("“image/png” cannot be had here; %s can.".formatted(String.join(", ", mediaTypes))));
    }
}
