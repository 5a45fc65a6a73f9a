package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search of the published dataset must find first; curators may add to it without breaking any of this. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedSearchTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "ベローソフ, andrei-belousov",
        "ベロソフ, andrei-belousov",
        "ベロウソフ, andrei-belousov",
        "ベラウソフ, andrei-belousov",
        "べろーそふ, andrei-belousov",
        "ﾍﾞﾛｰｿﾌ, andrei-belousov",
        "Belousov, andrei-belousov",
        "BELOU, andrei-belousov",
        "Белоусов, andrei-belousov",
        "белоу, andrei-belousov",
        "김정은, kim-jong-un",
        "김, kim-jong-un",
        "金正, kim-jong-un",
        "kim jong, kim-jong-un",
        "Kim Jong-un, kim-jong-un",
        "kim j, kim-jong-un",
        "プーチ, vladimir-putin",
        "プ, vladimir-putin",
        "put, vladimir-putin",
        "Путин, vladimir-putin",
        "treaty, comprehensive-strategic-partnership-treaty-2024",
        "条約, comprehensive-strategic-partnership-treaty-2024",
        "UN, united-nations",
    })
    void what_is_typed_finds_what_is_meant(String words, String id) {
        assertThat(Api.ids("/v1/search?q={words}", words)).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({"gift, gift", "贈呈, gift", "weapons test, weapons-test", "military exercises, exercise"})
    void events_are_found_by_the_label_of_their_type(String words, String type) {
        var typed = Api.events("type=" + type);
        assertThat(typed).isNotEmpty();
        assertThat(Api.ids("/v1/search?limit=50&kind=event&q={words}", words)).containsAll(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "organisations", "places", "agreements"})
    void every_form_of_every_name_finds_whom_it_names(String list) {
        var entries = Answer.of("/v1/" + list + "?limit=500").path("items");
        assertThat(entries).isNotEmpty();
        for (var entry : entries) {
            for (var form : entry.path("printedForms")) {
                assertThat(Api.ids("/v1/" + list + "?limit=500&q={form}", form.textValue()))
                        .as(form.textValue())
                        .contains(entry.path("id").textValue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "ロシア", "kim putin 2024", "国防相 2024"})
    void every_entry_that_is_found_shows_where(String words) {
        assertThat(Answer.of("/v1/search?limit=50&q={words}", words).path("items"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.path("highlights"))
                        .isNotEmpty()
                        .allSatisfy(highlight ->
                                assertThat(highlight.path("html").textValue()).contains("<em>")));
    }

    @Test
    void random_words_are_found_in_the_events_that_have_them_and_in_no_others() throws IOException {
        SearchPropertyTest.check(Path.of("dataset"), 60, 20241129);
    }
}
