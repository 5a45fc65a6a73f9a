package org.tumen.api;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** JSON-LD, expanded with Titanium, which drops what other programs would not understand. */
@QuarkusTest
class LinkedDataTest {

    private static final String SCHEMA = "https://schema.org/";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "talks-at-harpa, Event, 2024-06-19, ",
        "borg-visits-iceland, Event, 2024-06-19, 2024-06-21",
        "some-time-in-june, Event, 2024-06, ",
        "since-may, Event, 2024-05, ",
        "around-the-first-of-june, Event, , ",
        "undated, Event, , ",
        "perhaps-in-september, Claim, , ",
        "alleged-sale, Claim, , ",
    })
    void an_event_is_called_one_and_dated_only_if_that_is_true(String id, String type, String start, String end)
            throws Exception {
        var event = thing("/v1/events?format=jsonld", id);
        assertThat(event.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + type);
        assertThat(value(event, SCHEMA + "startDate")).isEqualTo(start);
        assertThat(value(event, SCHEMA + "endDate")).isEqualTo(end);
    }

    @Test
    void the_imprecise_date_is_there_as_edtf_and_the_text_in_both_languages() throws Exception {
        var june = thing("/v1/events?format=jsonld", "around-the-first-of-june");
        assertThat(value(june, "http://purl.org/dc/terms/date")).isEqualTo("[2024-05-30..2024-06-02]");
        assertThat(june.getJsonArray("http://purl.org/dc/terms/date")
                        .getJsonObject(0)
                        .getString("@type"))
                .isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
        assertThat(june.getJsonArray(SCHEMA + "name").toString())
                .contains("\"@language\":\"ja\"", "6月1日ごろ", "\"@language\":\"en\"");
        assertThat(june.getJsonArray("http://www.w3.org/ns/prov#hadPrimarySource")
                        .getJsonObject(0)
                        .getString("@id"))
                .endsWith("/v1/sources/gazette-2024");
    }

    @Test
    void an_event_is_about_who_took_part_and_about_what_was_spoken_of() throws Exception {
        var about = thing("/v1/events?format=jsonld", "minister-speaks-in-2022")
                .getJsonArray(SCHEMA + "about")
                .getValuesAs(JsonValue::asJsonObject);
        assertThat(ids(about))
                .containsExactly(
                        "anna-jonsdottir", "malta", "jon-borg", "north-atlantic", "suspected-sale", "herring-deal");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"people, Person", "organisations, Organization", "places, Place", "sources, NewsArticle"})
    void every_entry_has_the_type_of_its_kind(String list, String type) throws Exception {
        var things = things("/v1/%s?format=jsonld".formatted(list));
        assertThat(things)
                .allSatisfy(thing ->
                        assertThat(thing.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + type));
        assertThat(ids(things)).isEqualTo(Api.ids("/v1/" + list));
    }

    static List<String> ids(List<JsonObject> things) {
        return things.stream()
                .map(thing -> thing.getString("@id").replaceFirst(".*/", ""))
                .toList();
    }

    static List<JsonObject> things(String path) throws Exception {
        var list = JsonLd.expand(JsonDocument.of(new StringReader(Answer.text(path))))
                .get()
                .getJsonObject(0);
        return list.getJsonArray(SCHEMA + "itemListElement")
                .getJsonObject(0)
                .getJsonArray("@list")
                .getValuesAs(JsonValue::asJsonObject);
    }

    private static JsonObject thing(String path, String id) throws Exception {
        return things(path).stream()
                .filter(thing -> thing.getString("@id").endsWith("/" + id))
                .findFirst()
                .orElseThrow();
    }

    private static String value(JsonObject thing, String property) {
        return thing.containsKey(property)
                ? thing.getJsonArray(property).getJsonObject(0).getString("@value")
                : null;
    }
}
