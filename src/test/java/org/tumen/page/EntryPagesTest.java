package org.tumen.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
class EntryPagesTest {

    @Test
    void an_event_is_said_in_words() {
        var page = Html.of("/events/denied-sale");
        assertThat(page.document().title()).isEqualTo("Denied sale – Tumen");
        assertThat(page.heading()).isEqualTo("Denied sale");
        assertThat(page.text())
                .contains("Told by the sample.")
                .contains("2023 (month and day unknown)")
                .contains("Worked out from what the sources say. Worked out.")
                .contains("Disputed: Courier asserts it; Malta denies it")
                .contains("Malta Provider")
                .contains("Iceland Recipient")
                .contains("pointed at, not reproduced")
                .contains("paragraph 1 (characters 0–5)")
                .contains("Tumen");
        assertThat(page.links())
                .contains("/organisations/malta", "/sources/courier-2023", "/sources/gazette-2024", "#c1", "#c2");
    }

    @Test
    void every_passage_is_referred_to() {
        var page = Html.of("/events/denied-sale");
        assertThat(page.all(".lead .cites a", "href")).containsExactly("#c1", "#c2");
        assertThat(page.all(".citations ol li", "id")).containsExactly("c1", "c2");
        assertThat(page.all("tbody .cites a", "href")).containsExactly("#c1", "#c2");
    }

    @Test
    void the_same_in_japanese() {
        var page = Html.of("/events/denied-sale?lang=ja");
        assertThat(page.heading()).isEqualTo("否定された売却");
        assertThat(page.text())
                .contains("見本の出来事。")
                .contains("2023年（月日は不明）")
                .contains("争いあり：")
                .contains("マルタが否定している")
                .contains("急報", "第1段落")
                .doesNotContain("Told by the sample");
        assertThat(page.links()).contains("/organisations/malta?lang=ja");
    }

    @Test
    void positions_are_a_table() {
        var page = Html.of("/events/perhaps-in-september");
        assertThat(page.document().select("th")).hasSize(5);
        assertThat(page.text("tbody")).contains("Expects", "4 September 2023", "So she told the Courier.");
        assertThat(page.text()).contains("It came about as");
        assertThat(page.links()).contains("/events/borg-visits-iceland", "/people/maria-borg");
    }

    @Test
    void conflicts_numbers_wholes_and_parts_are_there() {
        assertThat(Html.of("/events/talks-at-harpa").text())
                .contains("Date: 18 June 2024", "A caption says the 18th.")
                .contains("Delegates", "about 10 to 12", "according to")
                .contains("Part of");
        assertThat(Html.of("/events/borg-visits-iceland").text()).contains("Its parts", "Talks at Harpa");
    }

    @ParameterizedTest
    @CsvSource({
        "/people/jon-borg, Jon Borg, Offices",
        "/organisations/maltese-foreign-ministry, Foreign Ministry of Malta, Belongs to",
        "/agreements/friendship-treaty, treaty, Parties",
        "/agreements/herring-deal, Herring, Disputed:",
        "/places/harpa, Harpa, Coordinates",
        "/sources/gazette-2024, A headline, Paragraphs that no entry cites"
    })
    void every_kind_has_pages(String path, String title, String said) {
        var page = Html.of(path);
        assertThat(page.heading()).containsIgnoringCase(title);
        assertThat(page.text()).contains(said);
        assertThat(Html.of(path + "?lang=ja").all("html", "lang")).containsExactly("ja");
    }

    @Test
    void an_entry_shows_the_events_that_refer_to_it() {
        var page = Html.of("/people/jon-borg");
        var ids = given().get("/v1/events?actor=jon-borg").jsonPath().getList("items.id", String.class);
        assertThat(page.links())
                .containsAll(ids.stream().map(id -> "/events/" + id).toList())
                .contains("/?actor=jon-borg");
    }

    @Test
    void it_is_cited_by_the_address_of_its_page() {
        var page = Html.of("/events/denied-sale?lang=en");
        var address = RestAssured.baseURI + ":" + RestAssured.port + "/events/denied-sale";
        assertThat(page.text("#cite-text")).contains("“Denied sale”", address).doesNotContain("/v1/");
        assertThat(page.text("#cite-bibtex")).contains("@misc", address);
    }

    @Test
    void machines_find_more_than_readers_see() throws Exception {
        var page = Html.of("/events/talks-at-harpa");
        var json = new ObjectMapper()
                .readTree(page.document()
                        .selectFirst("script[type=application/ld+json]")
                        .data());
        assertThat(json.get("@type").textValue()).isEqualTo("Event");
        assertThat(json.get("startDate").textValue()).isEqualTo("2024-06-19");
        assertThat(json.at("/mainEntityOfPage/@id").textValue()).endsWith("/events/talks-at-harpa");
        assertThat(page.attribute("meta[property=og:title]", "content")).isEqualTo("Talks at Harpa");
        assertThat(page.attribute("link[type=application/json+oembed]", "href")).matches("http.*/oembed\\?url=http.*");
    }

    @ParameterizedTest
    @CsvSource({"/events/talks-at-harpa, 8", "/places/harpa, 5", "/agreements/herring-deal, 3", "/people/jon-borg, 4"})
    void its_data_is_there_in_each_shape(String path, int shapes) {
        var links = Html.of(path).all(".downloads a", "href");
        assertThat(links).hasSize(shapes).contains("/v1" + path, "/v1" + path + "?format=csv");
        for (var link : links) {
            given().get(link).then().statusCode(200);
        }
    }

    @Test
    void a_renamed_entry_leads_on() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/events/harpa-talks?lang=ja")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/events/talks-at-harpa?lang=ja"));
    }

    @ParameterizedTest
    @CsvSource({
        "people, People, Anna Jónsdóttir",
        "organisations, Organisations, Iceland",
        "agreements, Agreements, Treaty of Friendship",
        "places, Places, Harpa",
        "sources, Sources, A headline"
    })
    void every_kind_has_an_index(String kind, String title, String name) {
        var page = Html.of("/" + kind);
        assertThat(page.heading()).isEqualTo(title);
        assertThat(page.text()).contains(name);
        var ids = given().get("/v1/" + kind).jsonPath().getList("items.id", String.class);
        assertThat(page.links())
                .containsAll(ids.stream().map(id -> "/" + kind + "/" + id).toList());
    }

    @Test
    void the_index_of_events_is_the_explorer() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/events?type=visit&lang=ja")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?lang=ja&type=visit&view=list"));
    }

    /** In particular, no link leads nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"events", "people", "organisations", "agreements", "places", "sources"})
    void every_entry_has_a_page(String kind) {
        var checked = new HashSet<String>();
        for (var id : given().get("/v1/" + kind).jsonPath().getList("items.id", String.class)) {
            for (var language : new String[] {"en", "ja"}) {
                var page = Html.of("/%s/%s?lang=%s".formatted(kind, id, language));
                assertThat(page.response().asString()).doesNotContain("NOT_FOUND", ">null<", "\"null\"");
                page.links().stream()
                        .filter(link -> link.startsWith("/"))
                        .filter(checked::add)
                        .forEach(link -> given().urlEncodingEnabled(false)
                                .get(link)
                                .then()
                                .statusCode(200));
            }
        }
        assertThat(checked).isNotEmpty();
    }
}
