package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** What the published dataset must answer; curators may add to it without breaking any of this. */
@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedDatasetTest {

    /** Serves the dataset that is published, and makes every answer anew: no test there asks for the same twice. */
    public static class Published implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.dataset", "dataset", "tumen.cache.max-bytes", "0");
        }
    }

    @Test
    void what_belousov_took_part_in_on_29_november_2024() {
        var events =
                Answer.of("/v1/events?date=2024-11-29&actor=andrei-belousov").path("items");
        assertThat(Answer.texts(events, "id")).contains("kim-jong-un-receives-belousov");
        assertThat(events).allSatisfy(event -> assertThat(participants(event)).contains("andrei-belousov"));
    }

    @Test
    void the_encounters_of_kim_and_putin_each_once_with_their_parts() {
        var both = "actor=kim-jong-un&actor=vladimir-putin";
        var encounters = Answer.of("/v1/events?" + both + "&type=meeting,visit&status=confirmed&limit=500")
                .path("items");
        assertThat(Answer.texts(encounters, "id"))
                .contains("kim-putin-talks-2024")
                .doesNotHaveDuplicates();
        assertThat(encounters)
                .allSatisfy(event -> assertThat(participants(event)).contains("kim-jong-un", "vladimir-putin"));
        var visit =
                Answer.of("/v1/events/kim-putin-talks-2024").at("/partOf/id").textValue();
        assertThat(Api.events(both + "&partOf=" + visit)).contains("kim-putin-talks-2024");
    }

    @Test
    void what_was_expected_leads_to_what_came_of_it_and_back() {
        assertThat(Answer.of("/v1/events?status=expected&limit=500").path("items"))
                .filteredOn(event -> event.has("realisedBy"))
                .isNotEmpty()
                .allSatisfy(event -> {
                    var real = Answer.of(event.at("/realisedBy/href").textValue());
                    assertThat(real.path("modality").textValue()).isEqualTo("occurred");
                    assertThat(Answer.texts(real.path("realises"), "id"))
                            .contains(event.path("id").textValue());
                });
    }

    @Test
    void nothing_is_dated_by_the_day_on_which_a_page_was_read() {
        assertThat(Api.events("date=2024-12-22")).isEmpty();
    }

    /** Three of the articles are AP's, on different sites. */
    @Test
    void copies_of_an_agencys_texts_are_one_publisher() {
        assertThat(Api.events("minSources=3&maxPublishers=1")).contains("kim-putin-summit-2023");
        assertThat(Api.events("minPublishers=2&limit=500"))
                .isNotEmpty()
                .doesNotContain("kim-putin-summit-2023", "kim-visits-russia-2023")
                .contains("treaty-signing-2024");
    }

    @Test
    void un_resolutions_with_sanctions_are_sanctions() {
        assertThat(Api.ids("/v1/agreements?kind=sanctions"))
                .contains("un-security-council-sanctions-on-north-korea", "us-sanctions-august-2023");
    }

    @Test
    void the_treaty_of_june_2024_and_the_alleged_deals() {
        Api.get("/v1/agreements/comprehensive-strategic-partnership-treaty-2024")
                .body("status", is("confirmed"))
                .body("parties.actor.id", hasItems("north-korea", "russia"))
                .body("signatories.person.id", hasItems("kim-jong-un", "vladimir-putin"))
                .body("provisions.text.en", hasItem(containsString("under attack")));
        assertThat(Api.ids("/v1/agreements?party=north-korea&party=russia&kind=alleged-deal"))
                .isNotEmpty();
        assertThat(Api.ids("/v1/agreements?kind=alleged-deal&status=confirmed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ベローソフ", "ベロウソフ", "ベロソフ", "ベラウソフ"})
    void every_spelling_of_belousov_finds_him(String spelling) {
        Api.get("/v1/people/andrei-belousov").body("printedForms", hasItems(spelling));
        assertThat(Api.ids("/v1/people?name={name}", spelling)).containsExactly("andrei-belousov");
        assertThat(Api.events("actor={name}", spelling)).isNotEmpty().isEqualTo(Api.events("actor=andrei-belousov"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"金正恩", "Kim Jong Un", "kim jong-un", "김정은", "キム・ジョンウン"})
    void every_script_finds_kim_jong_un(String name) {
        assertThat(Api.events("actor={name}&limit=500", name))
                .isNotEmpty()
                .isEqualTo(Api.events("actor=kim-jong-un&limit=500"));
    }

    @Test
    void alleged_transfers_are_disputed_and_say_by_whom() {
        assertThat(Answer.of("/v1/events?type=arms-transfer&status=disputed").path("items"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(Answer.texts(event.path("positions"), "stance"))
                        .contains("asserts", "denies"));
        assertThat(Api.events("type=arms-transfer,troop-deployment,technology-transfer&status=confirmed"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"confirmed, occurred", "expected, expected"})
    void an_allegation_is_never_confirmed(String status, String modality) {
        assertThat(Answer.of("/v1/events?limit=500&status=" + status).path("items"))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.path("modality").textValue()).isEqualTo(modality));
    }

    @Test
    void every_paragraph_of_every_source_is_accounted_for() {
        assertThat(Answer.of("/v1/dataset").at("/coverage/sources"))
                .hasSameSizeAs(Answer.of("/v1/sources?limit=500").path("items"))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(Answer.sum(source, "cited", "uncited")).isEqualTo(Answer.sum(source, "paragraphs")));
    }

    @ParameterizedTest
    @CsvSource({"people, actor", "organisations, actor", "places, place", "agreements, agreement"})
    void every_name_finds_its_entry_with_a_comma_in_it_or_not(String collection, String parameter) {
        var entries = Answer.of("/v1/" + collection + "?limit=500").path("items");
        assertThat(entries).isNotEmpty();
        for (var entry : entries) {
            var byId = tag(parameter, entry.path("id"));
            for (var name : entry.path("name")) {
                assertThat(tag(parameter, name)).as(name.textValue()).isEqualTo(byId);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?limit=500",
                "/v1/people?limit=500",
                "/v1/organisations?limit=500",
                "/v1/places?limit=500",
                "/v1/agreements?limit=500",
                "/v1/sources?limit=500",
                "/v1/vocabularies"
            })
    void whole_lists_conform_to_the_contract(String list) {
        assertThat(Answer.of(list)).isNotEmpty();
    }

    /** Requests that mean the same have the same tag: see {@link EquivalentRequestsTest}. */
    private static String tag(String parameter, JsonNode value) {
        return Answer.response("/v1/events?limit=1&" + parameter + "={value}", value.textValue())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static List<String> participants(JsonNode event) {
        return event.path("participants").findValues("actor").stream()
                .map(actor -> actor.path("id").textValue())
                .toList();
    }
}
