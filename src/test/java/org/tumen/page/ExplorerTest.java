package org.tumen.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

/** The explorer as it is without scripts: the same events as the API lists, as a page. */
@QuarkusTest
class ExplorerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=date",
                "type=meeting",
                "actor=Jon Borg",
                "actor=iceland&actor=malta",
                "status=disputed,alleged",
                "from=2024-06&to=2024-06-30&match=within",
                "q=harpa",
                "place=reykjavik&sort=-date",
                "resolution=none",
                "knownBy=2023-12-31"
            })
    void lists_the_events_that_the_api_lists(String query) {
        var ids = given().get("/v1/events?" + query).jsonPath().getList("items.id", String.class);
        var page = Html.of("/?" + query);
        assertThat(page.links().stream().filter(link -> link.startsWith("/events/")))
                .containsExactlyElementsOf(
                        ids.stream().map(id -> "/events/" + id).toList());
        assertThat(page.text()).contains(ids.size() == 1 ? "1 event" : ids.size() + " events");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "map", "network", "counts"})
    void hands_a_view_what_the_api_needs(String view) {
        var page = Html.of("/?view=" + view + "&actor=Jon Borg&from=2024&sort=-date&lang=ja");
        assertThat(page.attribute("#view", "data-view")).isEqualTo(view);
        assertThat(page.attribute("#view", "data-query")).isEqualTo("actor=jon-borg&from=2024");
        assertThat(page.attribute("#view", "data-lang")).isEqualTo("ja");
        assertThat(page.attribute("#view", "data-total"))
                .isEqualTo(given().get("/v1/events?actor=jon-borg&from=2024")
                        .path("total")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=type", "fold=true&scale=even", "level=country"})
    void hands_a_view_how_to_show_them_and_keeps_that_in_its_own_links(String options) {
        var page = Html.of("/?" + options + "&type=visit&view=counts&lang=en");
        assertThat(page.attribute("#view", "data-query")).isEqualTo("type=visit");
        assertThat(page.attribute("#view", "data-options")).isEqualTo(options);
        assertThat(page.text("#embed-frame")).contains(options.split("&"));
        assertThat(page.all(".tabs a", "href")).noneMatch(link -> link.contains(options));
        assertThat(page.all(".filters a, a.language", "href"))
                .allMatch(link -> link.contains("level=country")
                        || link.contains("by=type")
                        || link.contains("fold=true") && link.contains("scale=even"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=colour", "level=planet", "scale=log", "fold=perhaps"})
    void how_to_show_them_is_judged_like_everything(String option) {
        Html.of(given().accept("text/html").get("/?" + option), 400);
        Html.of(given().accept("text/html").get("/embed/timeline?" + option), 400);
    }

    @Test
    void every_filter_of_the_api_has_a_field_or_is_kept() {
        var page = Html.of("/?minSources=1&conflicts=false&denied=false&parts=exclude&concernsCountry=IS");
        assertThat(page.all("details.more[open] :is(input, select)", "name"))
                .contains("minSources", "minPublishers", "maxPublishers", "conflicts", "denied", "parts", "match");
        assertThat(page.attribute("[name=minSources]", "value")).isEqualTo("1");
        assertThat(page.text("#f-denied option[selected]")).isEqualTo("no");
        assertThat(page.text(".filters")).contains("Denied no", "Concerns the country Iceland");
    }

    @Test
    void cards_of_other_sites_have_a_picture() throws IOException {
        var page = Html.of("/events/talks-at-harpa");
        var picture = page.attribute("meta[property=og:image]", "content");
        var image = ImageIO.read(new ByteArrayInputStream(given().get(picture).asByteArray()));
        assertThat(page.attribute("meta[property=og:image:width]", "content"))
                .isEqualTo(String.valueOf(image.getWidth()));
        assertThat(page.attribute("meta[property=og:image:height]", "content"))
                .isEqualTo(String.valueOf(image.getHeight()));
    }

    @ParameterizedTest
    @CsvSource({
        "country=iceland, Iceland",
        "country=アイスランド, Iceland",
        "concernsCountry=IS, Iceland",
        "country=Korea, Korea",
        "country=nowhere, nowhere"
    })
    void a_refused_filter_by_country_is_shown_by_name(String filter, String shown) {
        var page = Html.of(given().accept("text/html").get("/?limit=0&" + filter), 400);
        assertThat(page.text()).contains(shown);
    }

    @Test
    void the_list_has_a_link_for_each_order() {
        assertThat(Html.of("/?view=list&type=visit&lang=en").all(".orders a", "href"))
                .containsExactly("/?lang=en&type=visit&view=list", "/?lang=en&sort=-date&type=visit&view=list");
        assertThat(Html.of("/?view=list&date=2024&sort=relevance&lang=en").text(".orders [aria-current]"))
                .isEqualTo("Best fit of dates first");
        assertThat(Html.of("/?view=map&lang=en").all(".orders a", "href")).isEmpty();
    }

    @Test
    void an_event_that_is_asked_for_is_named() {
        assertThat(Html.of("/?id=talks-at-harpa&lang=en").text(".filters")).contains("Talks at Harpa");
    }

    @Test
    void every_view_is_a_link_that_keeps_the_filters() {
        assertThat(Html.of("/?type=visit&lang=en").links())
                .contains(
                        "/?lang=en&type=visit",
                        "/?lang=en&type=visit&view=map",
                        "/?lang=en&type=visit&view=network",
                        "/?lang=en&type=visit&view=counts",
                        "/?lang=en&type=visit&view=list");
    }

    @Test
    void pages_follow_each_other_by_links() {
        var seen = new ArrayList<String>();
        var address = "/?limit=5&view=list";
        for (var page = 1; address != null; page++) {
            assertThat(page).isLessThan(10);
            var html = Html.of(
                    given().urlEncodingEnabled(false).accept("text/html").get(address), 200);
            seen.addAll(html.links().stream()
                    .filter(link -> link.startsWith("/events/"))
                    .toList());
            address = html.all("a[rel=next]", "href").stream().findFirst().orElse(null);
        }
        assertThat(seen).hasSize(14).doesNotHaveDuplicates();
    }

    @Test
    void a_form_that_was_sent_without_scripts_gets_a_clean_address() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/?q=&actor=Jon Borg&actor=&type=&status=alleged&status=disputed&from=&to=&lang=ja")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?actor=Jon+Borg&lang=ja&status=alleged,disputed"));
    }

    @Test
    void a_clean_address_has_the_names_of_unknown_filters_encoded() {
        given().redirects()
                .follow(false)
                .accept("text/html")
                .queryParam("from", "")
                .queryParam("a [b", "c")
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?a+%5Bb=c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=meating|Did you mean|/?type=meeting&view=map",
                "actor=jon-brog|Did you mean|/?actor=jon-borg&view=map",
                "status=alleged,dispued|Did you mean|/?status=alleged,disputed&view=map",
                "from=2025&to=2024|2025|",
                "typ=meeting|There is no filter|/?type=meeting&view=map",
                "view=globe|globe|",
                "cursor=abc|abc|"
            })
    void what_the_api_refuses_is_shown_in_the_form(String query, String said, String corrected) {
        var full = query.startsWith("view") ? query : query + "&view=map";
        var page = Html.of(given().accept("text/html").get("/?" + full), 400);
        assertThat(page.text("[role=alert]")).contains(said);
        if (corrected != null) {
            assertThat(page.links()).contains(corrected);
            Html.of(corrected);
        }
        assertThat(page.text()).doesNotContain("problem");
        assertThat(page.all("input", "name")).contains("q", "actor", "from", "to");
        given().get("/v1/events?" + query.replaceAll("view=globe", "sort=globe"))
                .then()
                .statusCode(400);
    }

    @Test
    void a_refused_value_stays_in_its_field_which_says_so() {
        var page = Html.of(given().accept("text/html").get("/?from=yesterday&lang=ja"), 400);
        assertThat(page.attribute("[name=from]", "value")).isEqualTo("yesterday");
        assertThat(page.attribute("[name=from]", "aria-invalid")).isEqualTo("true");
        var description = page.attribute("[name=from]", "aria-describedby");
        assertThat(page.text("#" + description)).contains("開始:「yesterday」は使えません。");
    }

    @Test
    void of_several_actors_only_those_who_are_unknown_are_marked() {
        var page = Html.of(given().accept("text/html").get("/?actor=jon-borg&actor=qqqq&actor=zzzz&limit=x"), 400);
        var fields = page.document().select("[name=actor]");
        assertThat(fields.eachAttr("value")).containsExactly("Jon Borg", "qqqq", "zzzz");
        assertThat(fields.get(0).hasAttr("aria-invalid")).isFalse();
        for (var field : fields.subList(1, 3)) {
            assertThat(field.attr("aria-invalid")).isEqualTo("true");
            assertThat(page.text("#" + field.attr("aria-describedby"))).contains("“" + field.val() + "”");
        }
        assertThat(page.all("[id]", "id")).doesNotHaveDuplicates();
    }

    @Test
    void names_are_explained_in_terms_of_the_form() {
        var page = Html.of(given().accept("text/html").get("/?actor=qqqq&lang=ja"), 400);
        assertThat(page.text("[role=alert]")).contains("入力欄の候補").doesNotContain("/v1");
    }

    @Test
    void filters_stand_beside_the_list_with_a_link_that_removes_each() {
        var page = Html.of("/?actor=jon-borg&type=visit,meeting&bbox=-30,60,-10,70");
        assertThat(page.text(".filters")).contains("Jon Borg", "Meeting or Visit", "-30,60,-10,70");
        assertThat(page.links())
                .contains("/?bbox=-30,60,-10,70&type=meeting,visit", "/?actor=jon-borg&bbox=-30,60,-10,70");
        assertThat(page.attribute("[name=bbox]", "value"))
                .as("kept although it has no field")
                .isEqualTo("-30,60,-10,70");
    }

    @Test
    void an_empty_result_is_said_to_be_no_proof() {
        assertThat(Html.of("/?date=1950").text()).contains("none found does not mean none happened");
    }

    @Test
    void what_the_api_suggests_instead_is_a_link_away() {
        var query = "actor=jon-borg&type=sanctions&lang=en";
        List<String> suggested = given().get("/v1/events?" + query).jsonPath().getList("empty.suggestions.href");
        var page = Html.of("/?" + query);
        var links = page.all(".nothing li a", "href");
        assertThat(links).hasSameSizeAs(suggested).isNotEmpty();
        for (var link : links) {
            assertThat(Html.of(link).all(".events a", "href")).isNotEmpty();
        }
        assertThat(page.text(".nothing li a")).contains("Jon Borg");
    }

    @Test
    void types_can_be_chosen_by_group() {
        var page = Html.of("/?type=speech");
        assertThat(page.text("#f-type option[selected]")).isEqualTo("Speech acts: all");
        assertThat(page.text(".filters")).contains("What Speech acts");
        assertThat(page.document().select("#f-type optgroup")).hasSize(5);
    }

    @Test
    void data_is_text() {
        var page = given().accept("text/html").get("/?q={words}", "\"><script>alert(1)</script>");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    }

    @Test
    void the_data_behind_it_is_a_link_away_in_every_shape() {
        var page = Html.of("/?actor=jon-borg&view=network");
        for (var link :
                page.links().stream().filter(link -> link.startsWith("/v1/")).toList()) {
            given().urlEncodingEnabled(false).get(link).then().statusCode(200);
        }
        assertThat(page.links())
                .contains("/v1/events?actor=jon-borg", "/v1/events?actor=jon-borg&all=true&format=csv")
                .anyMatch(link -> link.matches(
                        "https://lite\\.gephi\\.org/\\?file=http.*/v1/network%3Factor%3Djon-borg%26format%3Dgexf"));
    }

    @Test
    void lines_to_embed_it_are_given() {
        var one = Html.of("/?actor=jon-borg&from=2024&lang=ja&view=map").text();
        assertThat(one)
                .contains("/embed/tumen.js\" async></script>")
                .contains("<tumen-map actor=\"jon-borg\" from=\"2024\" lang=\"ja\">")
                .contains("/embed/map?actor=jon-borg&amp;from=2024&amp;lang=ja\"");
        assertThat(Html.of("/?actor=iceland&actor=malta").text())
                .as("an attribute cannot be repeated")
                .contains("<tumen-timeline query=\"actor=iceland&amp;actor=malta&amp;lang=en\">");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/|ja|ja",
                "/|ja-JP,en;q=0.5|ja",
                "/|en-US,ja;q=0.9|en",
                "/|ko,ja;q=0.3|ja",
                "/|fr|en",
                "/|;;;|en",
                "/|*|en",
                "/?lang=en|ja|en",
                "/?lang=ja|en|ja",
                "/events/talks-at-harpa|ja|ja",
                "/events/talks-at-harpa?lang=en|ja|en"
            })
    void the_language_is_that_of_the_address_or_else_of_the_browser(String path, String accepted, String language) {
        for (var again = 0; again < 2; again++) {
            var response = given().accept("text/html")
                    .header("Accept-Language", accepted)
                    .get(path);
            var page = Html.of(response, 200);
            assertThat(page.all("html", "lang")).containsExactly(language);
            assertThat(response.header("Content-Language")).isEqualTo(language);
            assertThat(response.header("Vary"))
                    .isEqualTo(
                            path.contains("lang=")
                                    ? "Accept, Accept-Encoding"
                                    : "Accept, Accept-Encoding, Accept-Language");
        }
    }

    @Test
    void links_name_the_language_only_where_the_address_does() {
        assertThat(Html.of("/?lang=ja").links()).contains("/events/talks-at-harpa?lang=ja");
        var negotiated =
                given().accept("text/html").header("Accept-Language", "ja").get("/");
        assertThat(Html.of(negotiated, 200).links()).contains("/events/talks-at-harpa", "/?lang=en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?type=visit&lang=ja", "/events/talks-at-harpa", "/people/jon-borg"})
    void pages_are_cached_like_responses_of_the_api(String path) {
        var first = given().accept("text/html").get(path);
        var tag = first.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{27}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=300");
        given().accept("text/html")
                .header("If-None-Match", tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("Vary", is(first.header("Vary")))
                .header("ETag", tag);
        assertThat(given().accept("text/html").get(path).asString()).isEqualTo(first.asString());
    }

    @Test
    void whoever_wants_json_gets_what_v1_says() {
        given().accept("application/json")
                .get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo(given().get("/v1").asString()));
        Html.of(given().accept("*/*").get("/"), 200);
    }

    @Test
    void the_dataset_is_described_for_those_who_search_for_data() throws Exception {
        var script = Html.of("/?lang=en").document().selectFirst("script[type=application/ld+json]");
        var json = new ObjectMapper().readTree(script.data());
        assertThat(json.get("@type").textValue()).isEqualTo("Dataset");
        assertThat(json.get("version").textValue())
                .isEqualTo(given().get("/v1/dataset").path("version"));
        given().get(json.at("/distribution/0/contentUrl").textValue()).then().statusCode(200);
        assertThat(Html.of("/?type=visit").document().select("script[type=application/ld+json]"))
                .isEmpty();
    }

    @Test
    void says_which_other_addresses_it_has() {
        var page = Html.of("/?type=visit&view=map&lang=ja");
        var base = RestAssured.baseURI + ":" + RestAssured.port;
        assertThat(page.all("link", "href"))
                .contains(
                        base + "/?lang=ja&type=visit&view=map",
                        base + "/?lang=en&type=visit&view=map",
                        base + "/?type=visit&view=map",
                        "/v1/events?format=atom&sort=-date&type=visit");
        assertThat(page.all("link", "hreflang")).containsAll(List.of("en", "ja", "x-default"));
    }
}
