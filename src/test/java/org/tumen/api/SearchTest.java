package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class SearchTest {

    @ParameterizedTest(name = "{0} → {1} {2}")
    @CsvSource({
        "Jónsdóttir, person, anna-jonsdottir",
        "jonsdottir, person, anna-jonsdottir",
        "よんすどってぃる, person, anna-jonsdottir",
        "ヨンスド, person, anna-jonsdottir",
        "jon b, person, jon-borg",
        "Gozo, organisation, university-of-gozo",
        "マルタ外務, organisation, maltese-foreign-ministry",
        "Reykjavík, place, reykjavik",
        "ハルパ, place, harpa",
        "treaty, agreement, friendship-treaty",
        "親善, agreement, friendship-treaty",
        "herr, agreement, herring-deal",
        "over the end of june, event, over-the-end-of-june",
        "6月1日, event, around-the-first-of-june",
    })
    void finds_each_kind_of_entry_first(String words, String kind, String id) {
        Api.get("/v1/search?q={words}", words)
                .statusCode(200)
                .body("items[0].kind", is(kind))
                .body("items[0].id", is(id));
    }

    @Test
    void a_source_is_found_by_its_title_as_printed_or_in_english() {
        var sources = Answer.of("/v1/sources").path("items");
        assertThat(sources).isNotEmpty();
        for (var source : sources) {
            for (var words : source.path("title")) {
                assertThat(Api.ids("/v1/search?kind=source&q={words}", words.textValue()))
                        .contains(source.path("id").textValue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"arms transfer, arms-transfer", "武器移転, arms-transfer"})
    void an_event_is_found_by_the_label_of_its_type(String words, String type) {
        var typed = Api.events("type=" + type);
        assertThat(typed).isNotEmpty();
        assertThat(Api.ids("/v1/search?limit=50&q={words}", words)).containsAll(typed);
        Api.get("/v1/search?limit=50&q={words}", words)
                .body("items.highlights.flatten().field", hasItem(startsWith("/typeLabel/")));
    }

    @Test
    void every_entry_leads_to_itself_and_is_titled_in_both_languages() {
        var items = Answer.of("/v1/search?q=iceland&limit=50").path("items");
        assertThat(items).isNotEmpty();
        for (var item : items) {
            assertThat(item.path("title")).hasSize(2);
            assertThat(Answer.of(item.path("href").textValue()).path("id")).isEqualTo(item.path("id"));
        }
    }

    @Test
    void an_actor_and_a_place_under_one_id_are_two_entries() {
        Api.get("/v1/search?q=iceland&limit=2")
                .body("items.id", contains("iceland", "iceland"))
                .body("items.kind", contains("organisation", "place"));
    }

    @Test
    void an_entry_has_all_the_words_in_whatever_order_and_language() {
        Api.get("/v1/search?q=borg maria").body("items[0].id", is("maria-borg"));
        Api.get("/v1/search?kind=person&q=borg {word}", "マリア").body("items.id", contains("maria-borg"));
        Api.get("/v1/search?kind=person&q=borg anna").body("total", is(0)).body("items", empty());
    }

    @Test
    void the_last_word_may_be_unfinished_and_the_others_not() {
        Api.get("/v1/search?kind=person&q=ma bor").body("total", is(0));
        Api.get("/v1/search?kind=person&q=maria bor").body("items.id", contains("maria-borg"));
        Api.get("/v1/search?kind=person&q=bor%20").body("total", is(0));
    }

    /** Each of these characters is read as four. */
    @Test
    void as_many_characters_are_searched_for_however_they_are_written() {
        for (var request : List.of("/v1/search?q={words}", "/v1/events?q={words}", "/v1/counts?q={words}")) {
            Api.get(request, "㍿".repeat(50)).statusCode(200);
            Api.get(request, "㍿".repeat(51)).statusCode(400).body("errors.parameter", contains("q"));
        }
    }

    @Test
    void kinds_can_be_chosen() {
        Api.get("/v1/search?q=iceland&kind=place,agreement")
                .body("items.kind", everyItem(is(in(List.of("place", "agreement")))))
                .body("items.kind", hasItem("place"));
        Api.get("/v1/search?q=borg&kind=person").body("items.id", contains("jon-borg", "maria-borg"));
    }

    @Test
    void limit_is_ten_unless_said_and_total_tells_how_many_there_are() {
        int total = Api.get("/v1/search?q=iceland&limit=50").extract().path("total");
        assertThat(total).isGreaterThan(10);
        Api.get("/v1/search?q=iceland").body("total", is(total)).body("items", hasSize(10));
        Api.get("/v1/search?q=iceland&limit=1").body("total", is(total)).body("items", hasSize(1));
    }

    @Test
    void a_highlight_says_where_the_words_are_as_html() {
        Api.get("/v1/search?q=jonsdottir")
                .body("items[0].highlights.field", contains("/name/en"))
                .body("items[0].highlights.html", contains("Anna <em>Jónsdóttir</em>"));
        Api.get("/v1/search?q={words}&kind=event", "レイキャビク側")
                .body("items[0].highlights[0].html", is("<em>レイキャビク側</em>"));
    }

    @ParameterizedTest
    @CsvSource({"events, event", "people, person", "organisations, organisation", "places, place"})
    void a_list_has_the_entries_that_search_finds(String list, String kind) {
        for (var words : List.of("iceland", "borg", "マルタ", "iceland malta")) {
            List<String> found = Api.ids("/v1/search?limit=50&kind={kind}&q={words}", kind, words);
            assertThat(Api.ids("/v1/" + list + "?q={words}", words)).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void words_are_one_more_filter_of_every_list_and_leave_its_order() {
        assertThat(Api.events("q=borg"))
                .isEqualTo(Api.ids("/v1/events").stream()
                        .filter(Api.events("q=borg")::contains)
                        .toList());
        assertThat(Api.events("q=borg&type=meeting")).containsExactly("talks-at-harpa");
        assertThat(Api.events("q=friendship&sort=-date")).containsExactly("talks-at-harpa", "treaty-signed");
        assertThat(Api.ids("/v1/people?q=borg&sort=-id")).containsExactly("maria-borg", "jon-borg");
        assertThat(Api.ids("/v1/organisations?q=foreign&country=IS")).containsExactly("icelandic-foreign-ministry");
        assertThat(Api.ids("/v1/places?q={words}", "レイキャビク")).contains("reykjavik");
        assertThat(Api.ids("/v1/agreements?q=lemons")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?q=zzz")).isEmpty();
    }

    @Test
    void a_cursor_belongs_to_the_words_however_they_are_spelt() {
        String next = Api.get("/v1/events?q=malta&limit=1").extract().path("next");
        var cursor = next.replaceFirst(".*cursor=([^&]+).*", "$1");
        Api.get("/v1/events?limit=1&q=MALTA&cursor=" + cursor).statusCode(200);
        Api.get("/v1/events?limit=1&q=iceland&cursor=" + cursor).statusCode(400);
    }

    @Test
    void an_empty_query_is_none_which_only_search_refuses() {
        Api.get("/v1/search?q=").statusCode(400).body("errors.parameter", contains("q"));
        Api.get("/v1/events?q=").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=-", "q=...", "q=%F0%9F%99%82", "q=a&q=b", "q=%20"})
    void what_holds_no_word_is_refused_by_search_and_lists(String query) {
        for (var path : List.of("/v1/search", "/v1/events", "/v1/people", "/v1/sources")) {
            RestAssured.given()
                    .urlEncodingEnabled(false)
                    .get(path + "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("q"));
        }
    }

    @Test
    void search_needs_words_and_up_to_200_characters_of_them() {
        Api.get("/v1/search").statusCode(400).body("errors.detail", contains("q: is missing."));
        Api.get("/v1/search?kind=person").statusCode(400).body("errors.parameter", contains("q"));
        Api.get("/v1/search?q=" + "x".repeat(200)).statusCode(200).body("total", is(0));
        Api.get("/v1/search?q={words}", "𠮷".repeat(200)).statusCode(200);
        Api.get("/v1/search?q=" + "x".repeat(201)).statusCode(400).body("errors.parameter", contains("q"));
        Api.get("/v1/events?q=" + "x".repeat(201)).statusCode(400).body("errors.parameter", contains("q"));
        Api.get("/v1/search?kind=people&limit=51")
                .statusCode(400)
                .body("errors.parameter", contains("q", "kind", "limit"));
        Api.get("/v1/search?q=a&lang=en").statusCode(400).body("errors.parameter", contains("lang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "a*", "\"borg", "jon AND (", "+jon -borg", "name:jon", "jon~2", "\\", "[a TO b]"})
    void there_is_no_syntax_to_get_wrong(String words) {
        var status = Api.get("/v1/search?q={words}", words).extract().statusCode();
        assertThat(status).isEqualTo(words.chars().anyMatch(Character::isLetterOrDigit) ? 200 : 400);
    }
}
