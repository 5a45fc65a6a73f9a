package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

/** Names by customary patterns, which no entry lists, mean the entries that they customarily mean. */
@QuarkusTest
class NamesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Icelandic foreign ministry | icelandic-foreign-ministry",
                "Iceland's Foreign Ministry | icelandic-foreign-ministry",
                "the Icelandic Ministry of Foreign Affairs | icelandic-foreign-ministry",
                "Ministry of Foreign Affairs of Iceland | icelandic-foreign-ministry",
                "MFA Iceland | icelandic-foreign-ministry",
                "M.F.A. of Malta | maltese-foreign-ministry",
                "Valletta's foreign ministry | maltese-foreign-ministry",
                "アイスランドの外務省 | icelandic-foreign-ministry",
                "アイスランド外交部 | icelandic-foreign-ministry",
                "ｱｲｽﾗﾝﾄﾞ外務省 | icelandic-foreign-ministry",
                "Icelandic government | iceland",
                "アイスランド政府 | iceland",
                "マルタ当局 | malta",
                "Reykjavík | iceland",
                "REYKJAVIK | iceland",
                "Valletta | malta",
                "Jonsdottir | anna-jonsdottir",
                "Jónsdóttir, Anna | anna-jonsdottir",
                "A. Jónsdóttir | anna-jonsdottir",
                "Ms Jónsdóttir | anna-jonsdottir",
                "Foreign Minister Jónsdóttir | anna-jonsdottir",
                "Icelandic Foreign Minister Anna Jonsdottir | anna-jonsdottir",
                "Iceland's Anna Jónsdóttir | anna-jonsdottir",
                "アンナ・ヨンスドッティル氏 | anna-jonsdottir",
                "ヨンスドツテイル外相 | anna-jonsdottir",
                "アイスランドのヨンスドッティル外務大臣 | anna-jonsdottir",
                "Borg Jon | jon-borg",
                "J. Borg | jon-borg",
                "Professor Borg | maria-borg",
                "ボルグ外相 | jon-borg",
                "マルタのマリア・ボルグ教授 | maria-borg",
            })
    void are_understood(String name, String id) {
        for (var form : Normalizer.Form.values()) {
            var spelt = Normalizer.normalize(name, form);
            assertThat(etag("/v1/events?actor={name}", spelt)).as(spelt).isEqualTo(etag("/v1/events?actor={name}", id));
        }
        assertThat(Api.events("actor={name}", name)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foreign ministry",
                "外務省",
                "Icelandic",
                "Icelandic defence ministry",
                "Prime Minister Jon Borg",
                "Icelandic Foreign Minister Borg",
                "ヨンスドッティル大統領",
                "アイスランドのボルグ外相",
                "Anna Borg",
                "Mr",
                "氏",
                "の",
            })
    void what_means_nobody_is_refused(String name) {
        Api.get("/v1/events?actor={name}", name).statusCode(400).body("errors.parameter", contains("actor"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '|',
            value = {
                "/v1/events actor ・",
                "/v1/events about `",
                "/v1/events place \"",
                "/v1/events source ...",
                "/v1/counts positionBy \u0301\u0301",
                "/v1/network concerns \u200b",
                "/v1/agreements party _",
                "/v1/people organisation /",
                "/v1/organisations parent 👪",
                "/v1/places parent *",
                "/v1/sources publisher \u30fc",
            })
    void what_has_neither_letters_nor_digits_is_refused(String path, String parameter, String name) {
        Api.get(path + "?" + parameter + "={name}", name).statusCode(400).body("errors.parameter", contains(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Borg", "Mr Borg", "ボルグ氏", "マルタのボルグ氏", "Maltese Borg"})
    void what_means_several_is_refused_with_all_of_them(String name) {
        Api.get("/v1/events?actor={name}", name)
                .statusCode(400)
                .body("errors[0].allowed", containsInAnyOrder("jon-borg", "maria-borg"));
    }

    @ParameterizedTest
    @CsvSource({
        "Icelandic foreign ministy, icelandic-foreign-ministry",
        "Jonsdotir, anna-jonsdottir",
        "Reykjavic, iceland",
        "マルタ外務大省, maltese-foreign-ministry",
    })
    void what_is_misspelt_is_refused_with_the_nearest(String name, String nearest) {
        Api.get("/v1/events?actor={name}", name).statusCode(400).body("errors[0].nearest", is(nearest));
    }

    @Test
    void names_with_a_comma_between_them_are_two() {
        assertThat(etag("/v1/events?actor={names}", "Malta, Maria Borg"))
                .isEqualTo(etag("/v1/events?actor={names}", "malta,maria-borg"))
                .isNotEqualTo(etag("/v1/events?actor={names}", "Malta's Maria Borg"));
    }

    @Test
    void a_capital_is_its_state_as_an_actor_and_a_city_as_a_place() {
        assertThat(etag("/v1/events?place={name}", "Reykjavík"))
                .isEqualTo(etag("/v1/events?place={name}", "reykjavik"));
        Api.get("/v1/organisations/Reykjavík").statusCode(404);
        Api.get("/v1/search?q={words}&kind=organisation", "Valletta").body("items.id", not(hasItem("malta")));
    }

    @ParameterizedTest
    @CsvSource({"IS, is", "IS, ISL", "IS, Iceland", "IS, アイスランド", "MT, malta", "KR, R.O.K.", "GB, UK"})
    void a_country_is_understood_by_code_and_name(String code, String name) {
        assertThat(etag("/v1/events?country={name}", name)).isEqualTo(etag("/v1/events?country={name}", code));
    }

    @Test
    void a_country_that_means_several_is_refused_with_all_of_them() {
        Api.get("/v1/events?country=Korea").statusCode(400).body("errors[0].allowed", contains("KP", "KR"));
    }

    @Test
    void a_source_is_understood_by_its_title() {
        var source = Answer.of("/v1/sources").path("items").path(0);
        assertThat(etag(
                        "/v1/events?source={name}",
                        source.at("/title/en").textValue().toUpperCase()))
                .isEqualTo(etag("/v1/events?source={name}", source.path("id").textValue()));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "MFA of Malta, maltese-foreign-ministry",
        "Icelandic foreign ministry, icelandic-foreign-ministry",
        "アイスランド外交部, icelandic-foreign-ministry",
        "Foreign Minister Jonsdottir, anna-jonsdottir",
        "ヨンスドッティル氏, anna-jonsdottir",
        "annajonsdottir, anna-jonsdottir",
    })
    void full_text_search_understands_the_same(String name, String id) {
        Api.get("/v1/search?q={words}", name)
                .body("items[0].id", is(id))
                .body("items[0].highlights[0].html", containsString("<em>"));
        assertThat(Api.events("q={words}", name))
                .as("events that name the entry")
                .containsAll(Api.ids(
                        "/v1/events?q={words}",
                        Answer.of("/v1/search?limit=1&q={w}", name)
                                .at("/items/0/title/en")
                                .textValue()));
    }

    @Test
    void a_name_is_one_word_among_others_in_a_full_text_search() {
        assertThat(Api.events("q={words}", "harpa ヨンスドッティル氏")).isNotEmpty().isSubsetOf(Api.events("q=harpa"));
        assertThat(Api.events("q={words}", "ヨンスドッティル氏 zzz")).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Jonsdotir, Jónsdóttir",
        "Ana Jonsdottir, Anna Jónsdóttir",
        "harpq talks, harpa talks",
        "レイキャビグ, レイキャビク",
        "frendship treaty, friendship treaty",
    })
    void a_search_that_finds_nothing_suggests_one_that_finds_something(String words, String suggested) {
        var found = Answer.of("/v1/search?q={words}&limit=3", words);
        assertThat(found.path("total").intValue()).isZero();
        assertThat(fold(found.at("/suggestion/q").textValue())).isEqualTo(fold(suggested));
        assertThat(Answer.of(found.at("/suggestion/href").textValue()).path("items"))
                .isNotEmpty();
    }

    @Test
    void a_list_a_count_and_a_network_suggest_the_same() {
        for (var path : List.of("/v1/events?", "/v1/people?", "/v1/counts?by=year&", "/v1/network?")) {
            Api.get(path + "q=Ana Jonsdotir")
                    .body("empty.suggestions[0].change", containsString("instead of q=Ana Jonsdotir"))
                    .body("empty.suggestions[0].total", greaterThan(0));
        }
        Api.get("/v1/events?q=jonsdottir&country=FR")
                .body("empty.suggestions.change", not(hasItem(containsString("with q="))));
    }

    @Test
    void there_is_no_suggestion_where_something_is_found_or_nothing_is_like_it() {
        assertThat(Answer.of("/v1/search?q=harpa").has("suggestion")).isFalse();
        assertThat(Answer.of("/v1/search?q=xqzwv").has("suggestion")).isFalse();
        assertThat(Answer.of("/v1/search?q={words}", "borg anna").has("suggestion"))
                .as("both words are known, and nobody has both")
                .isFalse();
        assertThat(Answer.of("/v1/search?kind=place&q=Jonsdotir").has("suggestion"))
                .as("what is like it is of another kind")
                .isFalse();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase();
    }

    private static String etag(String path, String name) {
        return Api.get(path, name).statusCode(200).extract().header("ETag");
    }
}
