package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

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
        "choe son, choe-son-hui",
        "崔善姫, choe-son-hui",
        "treaty, comprehensive-strategic-partnership-treaty-2024",
        "条約, comprehensive-strategic-partnership-treaty-2024",
        "UN, united-nations",
        "north k, north-korea",
        "平壌, pyongyang",
        "Pyongyang, pyongyang",
    })
    void what_is_typed_finds_what_is_meant(String words, String id) {
        Api.get("/v1/search?q={words}", words).statusCode(200).body("items[0].id", is(id));
    }

    @Test
    void every_form_of_every_name_finds_whom_it_names() {
        for (var list : List.of("people", "organisations", "places", "agreements")) {
            List<Map<String, Object>> entries =
                    Api.get("/v1/" + list + "?limit=500").extract().path("items");
            for (var entry : entries) {
                @SuppressWarnings("unchecked")
                var forms = (List<String>) entry.get("printedForms");
                for (var form : forms) {
                    assertThat(Api.ids("/v1/" + list + "?limit=500&q={form}", form))
                            .as(form)
                            .contains((String) entry.get("id"));
                }
            }
        }
    }

    @Test
    void every_entry_that_is_found_shows_where() {
        for (var words : List.of("Korea", "ロシア", "kim putin 2024", "国防相 2024")) {
            List<List<Map<String, String>>> highlights =
                    Api.get("/v1/search?limit=50&q={words}", words).extract().path("items.highlights");
            assertThat(highlights)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one)
                            .isNotEmpty()
                            .allSatisfy(highlight ->
                                    assertThat(highlight.get("html")).contains("<em>")));
        }
    }

    @Test
    void random_words_are_found_in_the_events_that_have_them_and_in_no_others() throws IOException {
        SearchPropertyTest.check(Path.of("dataset"), 60, 20241129);
    }
}
