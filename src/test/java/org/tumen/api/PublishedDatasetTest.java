package org.tumen.api;

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
import static org.hamcrest.Matchers.everyItem;
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
        assertThat(Api.events("date=2024-11-29&actor=andrei-belousov"))
                .contains(
                        "belousov-arrives-in-pyongyang",
                        "belousov-no-kwang-chol-talks",
                        "kim-jong-un-receives-belousov",
                        "kim-jong-un-and-belousov-watch-performance")
                .allSatisfy(
                        id -> Api.get("/v1/events/" + id).body("participants.actor.id", hasItems("andrei-belousov")));
        Api.get("/v1/events/kim-jong-un-receives-belousov").body("place.id", is("workers-party-headquarters"));
    }

    @Test
    void the_encounters_of_kim_and_putin_each_once_with_their_parts() {
        var both = "actor=kim-jong-un&actor=vladimir-putin";
        assertThat(Api.events(both + "&type=meeting,visit&status=confirmed"))
                .containsExactly(
                        "kim-putin-meeting-2019",
                        "kim-putin-summit-2023",
                        "putin-arrives-in-pyongyang-2024",
                        "kim-putin-talks-2024",
                        "putin-visits-north-korea-2024");
        assertThat(Api.events(both + "&partOf=putin-visits-north-korea-2024"))
                .contains("kim-putin-talks-2024", "treaty-signing-2024");
        assertThat(Api.events(both + "&status=expected")).containsExactly("kim-putin-meeting-expected-2023");
        Api.get("/v1/events/kim-putin-meeting-expected-2023").body("realisedBy.id", is("kim-putin-summit-2023"));
    }

    @Test
    void nothing_is_dated_by_the_day_on_which_a_page_was_read() {
        assertThat(Api.events("date=2024-12-22")).isEmpty();
    }

    @Test
    void the_treaty_of_june_2024_and_the_alleged_deals() {
        var ids = Api.ids("/v1/agreements?party=north-korea&party=russia");
        assertThat(ids).contains("comprehensive-strategic-partnership-treaty-2024", "alleged-arms-deal-2023");
        Api.get("/v1/agreements/comprehensive-strategic-partnership-treaty-2024")
                .body("status", is("confirmed"))
                .body("parties.actor.id", hasItems("north-korea", "russia"))
                .body("signatories.person.id", hasItems("kim-jong-un", "vladimir-putin"))
                .body("provisions.text.en", hasItem(containsString("under attack")));
        Api.get("/v1/agreements?kind=alleged-deal&status=confirmed").body("total", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ベローソフ", "ベロウソフ", "ベロソフ", "ベラウソフ"})
    void every_spelling_of_belousov_finds_him(String spelling) {
        Api.get("/v1/people/andrei-belousov").body("printedForms", hasItems(spelling));
        assertThat(Api.ids("/v1/people?name={name}", spelling)).containsExactly("andrei-belousov");
        assertThat(Api.events("actor={name}", spelling)).isEqualTo(Api.events("actor=andrei-belousov"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"金正恩", "Kim Jong Un", "kim jong-un", "김정은", "キム・ジョンウン"})
    void every_script_finds_kim_jong_un(String name) {
        assertThat(Api.events("actor={name}&limit=500", name)).isEqualTo(Api.events("actor=kim-jong-un&limit=500"));
    }

    @Test
    void the_defence_minister_of_a_date() {
        var ministry = "/v1/people?organisation=russian-ministry-of-defence&on=";
        assertThat(Api.ids(ministry + "2023-07-20")).containsExactly("sergei-shoigu");
        assertThat(Api.ids(ministry + "2024-06-19")).contains("andrei-belousov").doesNotContain("sergei-shoigu");
    }

    @Test
    void alleged_transfers_are_disputed_and_say_by_whom() {
        assertThat(Api.events("status=disputed")).contains("north-korean-arms-for-russia");
        Api.get("/v1/events/north-korean-arms-for-russia")
                .body("positions.findAll { it.stance == 'asserts' }.actor.id", hasItems("united-states", "south-korea"))
                .body("positions.findAll { it.stance == 'denies' }.actor.id", hasItems("north-korea", "russia"));
        Api.get("/v1/events?type=arms-transfer,troop-deployment,technology-transfer&status=confirmed")
                .body("total", is(0));
    }

    @Test
    void an_allegation_is_never_confirmed() {
        Api.get("/v1/events?status=confirmed&limit=500").body("items.modality", everyItem(is("occurred")));
        Api.get("/v1/events?status=expected&limit=500").body("items.modality", everyItem(is("expected")));
    }

    @Test
    void every_paragraph_of_every_source_is_accounted_for() {
        Api.get("/v1/dataset")
                .body("coverage.sources.size()", is(5))
                .body("coverage.sources.collect { it.cited + it.uncited == it.paragraphs }", everyItem(is(true)));
    }

    @ParameterizedTest
    @CsvSource({"people, actor", "organisations, actor", "places, place", "agreements, agreement"})
    void every_name_finds_its_entry_with_a_comma_in_it_or_not(String collection, String parameter) {
        List<Map<String, Object>> entries =
                Api.get("/v1/" + collection + "?limit=500").extract().path("items");
        for (var entry : entries) {
            var byId = Api.events("limit=500&" + parameter + "=" + entry.get("id"));
            for (var name : ((Map<?, ?>) entry.get("name")).values()) {
                assertThat(Api.events("limit=500&" + parameter + "={name}", name))
                        .isEqualTo(byId);
            }
        }
    }

    @Test
    void whole_lists_conform_to_the_contract() {
        for (var list :
                List.of("events", "people", "organisations", "places", "agreements", "sources", "vocabularies")) {
            Api.get("/v1/" + list + (list.equals("vocabularies") ? "" : "?limit=500"))
                    .statusCode(200);
        }
    }
}
