package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

/** What changed from release to release. */
@QuarkusTest
class ChangesTest {

    @Test
    void every_entry_says_which_releases_added_and_changed_it() {
        Api.get("/v1/events/treaty-signed")
                .body("added.version", is("0.0.1"))
                .body("added.released", is("2024-06-30"))
                .body("changed.version", is("0.1.0"))
                .body("changed.released", is("2024-12-31"))
                .body("revision", is(2));
        Api.get("/v1/events/since-may")
                .body("added.version", is("0.0.1"))
                .body("changed.version", is("0.0.1"))
                .body("revision", is(0));
        Api.get("/v1/people/maria-borg").body("added.version", is("0.1.0")).body("revision", is(0));
        Api.get("/v1/sources/courier-2023").body("changed.version", is("0.1.0")).body("revision", is(1));
    }

    @Test
    void a_renamed_entry_is_as_old_as_under_its_former_id() {
        Api.get("/v1/events/talks-at-harpa")
                .body("added.version", is("0.0.1"))
                .body("changed.version", is("0.0.2"))
                .body("revision", is(1));
    }

    @ParameterizedTest
    @CsvSource({
        "since=0.0.2, 8",
        "since=2024-09-30, 8",
        "since=2024-12-30, 8",
        "since=0.0.1, 12",
        "since=2024-07-01, 12",
        "since=0.1.0, 0",
        "since=2030-01-01, 0",
        "kind=event, 6",
        "kind=person&since=0.0.2, 1",
        "'change=withdrawn', 2",
        "'change=added,withdrawn&kind=event', 2",
        "id=treaty-signed, 2",
        "'id=treaty-signed,atlantis&since=0.0.2', 1",
        "id=some-time-in-june, 0",
    })
    void a_release_or_a_day_selects_what_was_done_since(String query, int total) {
        Api.get("/v1/changes?" + query).statusCode(200).body("total", is(total)).body("items", hasSize(total));
    }

    @Test
    void a_change_names_its_fields_its_title_and_its_reason() {
        Api.get("/v1/changes?since=0.0.2&kind=event")
                .body("items.id", contains("sale-of-a-ghost-ship", "treaty-signed", "undated"))
                .body("items.change", contains("withdrawn", "changed", "added"))
                .body("items[0].reason.ja", is("クーリエ紙が記事を取り消した。"))
                .body("items[0].title", nullValue())
                .body("items[0].fields", hasSize(0))
                .body("items[1].fields", contains("citations", "summary"))
                .body(
                        "items[1].title.ja",
                        is(Api.get("/v1/events/treaty-signed").extract().<String>path("title.ja")))
                .body("items[1].release.released", is("2024-12-31"));
        Api.get("/v1/changes?id=harpa-talks,talks-at-harpa")
                .body("items.change", contains("renamed", "changed"))
                .body("items[0].currentId", is("talks-at-harpa"))
                .body("items[1].formerId", is("harpa-talks"));
    }

    @Test
    void the_latest_release_comes_first_unless_asked_otherwise() {
        List<String> latest = versions("/v1/changes");
        assertThat(latest).startsWith("0.1.0").endsWith("0.0.2");
        Collections.reverse(latest);
        assertThat(versions("/v1/changes?sort=release")).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/changes?limit=5", "/v1/changes?limit=1&sort=release", "/v1/changes?limit=2&kind=event"})
    void pages_make_up_the_list(String path) {
        var paged = new ArrayList<String>();
        for (var next = path; next != null; ) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.path("items.href"));
            next = page.path("next");
        }
        assertThat(paged)
                .isEqualTo(Api.get(path.replaceFirst("limit=\\d", "limit=500"))
                        .extract()
                        .path("items.href"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.9.9", "0.1", "2024-06-29", "yesterday", "2024-13-01", "v0.1.0"})
    void an_unknown_release_is_refused_with_those_that_there_are(String since) {
        Api.get("/v1/changes?since=" + since).statusCode(400).body("errors.parameter", contains("since"));
    }

    @Test
    void the_refusal_lists_the_releases_with_their_days() {
        Api.get("/v1/changes?since=0.2.0")
                .statusCode(400)
                .body("detail", containsString("0.0.1 (2024-06-30), 0.0.2 (2024-09-30), 0.1.0 (2024-12-31)"))
                .body("errors[0].allowed[2]", is("0.1.0"))
                .body("errors[0].nearest", is("0.1.0"));
        Api.get("/v1/changes?since=2020-01-01").body("detail", containsString("is before the first release"));
        Api.get("/v1/changes?id=nobody-has-this").statusCode(400);
        Api.get("/v1/changes?kind=planet&change=eaten&q=x")
                .body("errors.parameter", containsInAnyOrder("kind", "change", "q"));
    }

    @Test
    void a_day_and_its_release_are_the_same_request() {
        assertThat(Api.get("/v1/changes?since=2024-10-10").extract().header("ETag"))
                .isEqualTo(Api.get("/v1/changes?since=0.0.2").extract().header("ETag"));
        assertThat(Api.get("/v1/changes?since=0.0.1").extract().header("ETag"))
                .isEqualTo(Api.get("/v1/changes").extract().header("ETag"));
    }

    @Test
    void changes_can_be_had_as_a_table_as_lines_and_as_a_feed() throws Exception {
        var rows = Answer.text("/v1/changes?format=csv&all=true").lines().toList();
        assertThat(rows.get(0))
                .isEqualTo(
                        "version,released,kind,id,change,titleEn,titleJa,fields,formerId,currentId,reasonEn,reasonJa,"
                                + "href");
        assertThat(rows).hasSize(13).anyMatch(row -> row.contains("citations|summary"));
        assertThat(Answer.text("/v1/changes?format=ndjson&limit=3").lines()).hasSize(3);
        var feed = FeedTest.parse("/v1/changes?format=atom&since=0.0.2");
        assertThat(feed.getEntries()).hasSize(8);
        assertThat(feed.getEntries().get(4).getTitle()).isEqualTo("[Withdrawn] sale-of-a-ghost-ship");
        assertThat(feed.getEntries().get(4).getDescription().getValue())
                .isEqualTo("0.1.0 — The Courier took its report back.");
        assertThat(FeedTest.parse("/v1/changes?format=atom&lang=ja&id=maria-borg")
                        .getEntries()
                        .get(0)
                        .getTitle())
                .startsWith("［追加］");
        Api.get("/v1/changes?format=ics").statusCode(400);
    }

    @Test
    void they_can_be_had_in_what_the_contract_says() {
        var formats = Contract.formats("listChanges");
        var mediaTypes = Contract.mediaTypes("listChanges");
        assertThat(formats).hasSameSizeAs(mediaTypes);
        for (var i = 0; i < formats.size(); i++) {
            Api.get("/v1/changes?format=" + formats.get(i)).statusCode(200).contentType(startsWith(mediaTypes.get(i)));
            given().accept(mediaTypes.get(i)).get("/v1/changes").then().contentType(startsWith(mediaTypes.get(i)));
        }
        Api.get("/v1/changes?format=xml").statusCode(400).body("errors[0].allowed", is(formats));
    }

    @Test
    void a_withdrawn_entry_is_gone_with_the_reason() {
        for (var format : List.of("application/json", "text/csv", "text/calendar")) {
            given().accept(format)
                    .get("/v1/events/sale-of-a-ghost-ship")
                    .then()
                    .statusCode(410)
                    .contentType("application/problem+json")
                    .body("type", endsWith("#gone"))
                    .body("detail", containsString("0.1.0: The Courier took its report back."));
        }
        Api.get("/v1/places/atlantis").statusCode(410).body("detail", containsString("0.0.2"));
        Api.get("/v1/people/atlantis").statusCode(404);
        Api.get("/v1/events?place=atlantis")
                .statusCode(400)
                .body("errors[0].detail", containsString("was withdrawn in release 0.0.2: Nobody has found it."));
        Api.get("/v1/events?id=sale-of-a-ghost-ship").statusCode(400).body("errors.parameter", contains("id"));
    }

    @Test
    void a_renamed_entry_redirects_and_keeps_the_parameters() {
        given().redirects()
                .follow(false)
                .get("/v1/events/harpa-talks?format=ics&lang=ja")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/v1/events/talks-at-harpa?format=ics&lang=ja"));
    }

    @Test
    void events_are_sorted_by_the_release_that_changed_them() {
        assertThat(Api.ids("/v1/events?sort=-changed"))
                .startsWith("treaty-signed", "undated", "talks-at-harpa", "minister-speaks-in-2022")
                .hasSize(14);
        assertThat(Api.ids("/v1/events?sort=changed"))
                .startsWith("minister-speaks-in-2022")
                .endsWith("treaty-signed", "undated");
        assertThat(Api.ids("/v1/events?sort=-changed&date=2024-06")).startsWith("treaty-signed", "talks-at-harpa");
    }

    @ParameterizedTest
    @CsvSource({
        "people, maria-borg",
        "organisations, university-of-gozo",
        "places, harpa",
        "agreements, herring-deal",
        "sources, courier-2023",
    })
    void so_are_all_other_entries(String collection, String changed) {
        var ids = Api.ids("/v1/" + collection);
        var path = "/v1/%s?sort=".formatted(collection);
        assertThat(Api.ids(path + "-changed")).startsWith(changed).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(Api.ids(path + "changed")).endsWith(changed);
        Api.get(path + "-changd").statusCode(400).body("errors[0].nearest", is("-changed"));
    }

    @ParameterizedTest
    @CsvSource({"events, changed", "events, -changed", "places, changed", "organisations, -changed"})
    void pages_in_that_order_make_up_the_list(String collection, String sort) {
        var paged = new ArrayList<String>();
        for (var next = "/v1/%s?limit=2&sort=%s".formatted(collection, sort); next != null; ) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertThat(paged).isEqualTo(Api.ids("/v1/%s?sort=%s".formatted(collection, sort)));
    }

    @Test
    void tables_and_the_release_say_it_too() {
        var header = Answer.text("/v1/people?format=csv").lines().findFirst().orElseThrow();
        assertThat(header).endsWith(",addedVersion,addedReleased,changedVersion,changedReleased,revision");
        Api.get("/v1/events?format=geojson&id=treaty-signed")
                .body("features[0].properties.changedVersion", is("0.1.0"))
                .body("features[0].properties.revision", is(2));
        Api.get("/v1/dataset").body("releases.version", contains("0.0.1", "0.0.2", "0.1.0"));
        Api.get("/v1").body("links.changes", is("/v1/changes"));
    }

    private static List<String> versions(String path) {
        return new ArrayList<>(Api.get(path).extract().<List<String>>path("items.release.version"));
    }
}
