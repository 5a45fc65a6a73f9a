package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** A single entry can be had in whatever its list can be had in. */
@QuarkusTest
class SingleEntryFormatsTest {

    private static final String ENTRIES = """
            listEvents, getEvent, /v1/events/talks-at-harpa
            listPeople, getPerson, /v1/people/jon-borg
            listOrganisations, getOrganisation, /v1/organisations/iceland
            listAgreements, getAgreement, /v1/agreements/herring-deal
            listPlaces, getPlace, /v1/places/harpa
            listSources, getSource, /v1/sources/gazette-2024
            """;

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = ENTRIES)
    void by_accept_and_by_format_and_in_nothing_else(String list, String one, String path) {
        var mediaTypes = Contract.mediaTypes(one);
        var formats = Contract.formats(one);
        assertThat(mediaTypes).isEqualTo(Contract.mediaTypes(list));
        assertThat(formats).isEqualTo(Contract.formats(list));
        FormatsTest.assertOffered(path, mediaTypes, formats);
        Api.get(path + "?format=docx").statusCode(400).body("errors[0].allowed", is(formats));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = ENTRIES)
    void each_representation_has_a_tag_of_its_own_and_is_cached_like_lists(String list, String one, String path)
            throws Exception {
        var tags = new HashSet<String>();
        // A workbook is a zip, and is not compressed again.
        var mediaTypes = Contract.mediaTypes(one).stream()
                .filter(mediaType -> !mediaType.contains("spreadsheetml"))
                .toList();
        for (var mediaType : mediaTypes) {
            for (var coding : List.of("gzip", "identity")) {
                var answer = Wire.get(path, coding, "Accept", mediaType);
                var tag = answer.headers().firstValue("ETag").orElseThrow();
                tags.add(tag);
                assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=300");
                assertThat(Wire.get(path, coding, "Accept", mediaType, "If-None-Match", tag)
                                .statusCode())
                        .isEqualTo(304);
            }
        }
        assertThat(tags).hasSize(2 * mediaTypes.size());
    }

    @Test
    void json_is_what_it_was_also_for_a_browser() {
        for (var accept : List.of("*/*", "application/json", "text/html, application/xml;q=0.9, */*;q=0.8")) {
            given().accept(accept)
                    .get("/v1/events/talks-at-harpa")
                    .then()
                    .contentType("application/json")
                    .body("id", is("talks-at-harpa"))
                    .body("$", not(hasKey("items")))
                    .body("citeAs.bibtex", startsWith("@misc{"));
        }
    }

    @Test
    void tables_and_lines_are_those_of_the_list() {
        assertThat(Answer.text("/v1/people/jon-borg?format=csv"))
                .isEqualTo(Answer.text("/v1/people?id=jon-borg&format=csv"))
                .hasLineCount(2);
        assertThat(Answer.text("/v1/people/jon-borg?format=csv&bom=true")).startsWith("\uFEFFid,");
        assertThat(Answer.text("/v1/people/jon-borg?format=ndjson"))
                .hasLineCount(1)
                .startsWith("{\"id\":\"jon-borg\"")
                .contains("\"citeAs\":", "\"url\":");
    }

    @Test
    void geojson_is_a_feature_and_no_collection() {
        Api.get("/v1/places/harpa?format=geojson")
                .body("type", is("Feature"))
                .body("id", is("harpa"))
                .body("geometry.type", is("Point"));
        Api.get("/v1/events/undated?format=geojson").body("type", is("Feature")).body("geometry", nullValue());
    }

    @Test
    void linked_data_is_the_thing_itself() {
        given().accept("application/ld+json")
                .get("/v1/events/treaty-signed")
                .then()
                .body("'@type'", is("Event"))
                .body("'@id'", endsWith("/v1/events/treaty-signed"))
                .body("'@context'.'@vocab'", is("https://schema.org/"))
                .body(
                        "name.en",
                        is(Api.get("/v1/events/treaty-signed").extract().<String>path("title.en")));
        Api.get("/v1/events/denied-sale?format=jsonld").body("'@type'", is("Claim"));
        Api.get("/v1/sources/gazette-2024?format=jsonld").body("'@type'", is("NewsArticle"));
    }

    @Test
    void calendar_feed_and_timeline_have_one_event() throws Exception {
        var calendar = CalendarTest.parse("/v1/events/talks-at-harpa?format=ics");
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getUid().getValue()).isEqualTo("talks-at-harpa@events.tumen");
        assertThat(CalendarTest.parse("/v1/events/undated?format=ics").getEvents())
                .isEmpty();
        assertThat(FeedTest.parse("/v1/events/denied-sale?format=atom&lang=ja")
                        .getEntries()
                        .get(0)
                        .getTitle())
                .startsWith("［争いあり］");
        Api.get("/v1/events/talks-at-harpa?format=timelinejs").body("events.unique_id", contains("talks-at-harpa"));
    }

    @Test
    void what_only_lists_have_is_refused() {
        for (var query : List.of("limit=1", "all=true&format=csv", "cursor=start", "sort=date", "id=x", "q=x")) {
            Api.get("/v1/events/talks-at-harpa?" + query).statusCode(400);
        }
        Api.get("/v1/people/jon-borg?bom=true").statusCode(400).body("errors.parameter", contains("bom"));
        Api.get("/v1/people/jon-borg?lang=fr").statusCode(400).body("errors.parameter", contains("lang"));
        given().accept("text/csv").get("/v1/people/nobody").then().statusCode(404);
    }

    @Test
    void the_format_is_canonical_only_where_it_says_something() {
        var tag = Api.get("/v1/events/talks-at-harpa").extract().header("ETag");
        assertThat(Api.get("/v1/events/talks-at-harpa?format=json&lang=en")
                        .extract()
                        .header("ETag"))
                .isEqualTo(tag);
    }
}
