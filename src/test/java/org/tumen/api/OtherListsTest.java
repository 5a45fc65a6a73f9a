package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class OtherListsTest {

    @Test
    void people_by_name_country_and_office() {
        assertThat(Api.ids("/v1/people")).containsExactly("anna-jonsdottir", "jon-borg", "maria-borg");
        assertThat(Api.ids("/v1/people?name=borg")).containsExactly("jon-borg", "maria-borg");
        assertThat(Api.ids("/v1/people?name={name}", "ボルグ")).containsExactly("jon-borg", "maria-borg");
        assertThat(Api.ids("/v1/people?country=IS")).containsExactly("anna-jonsdottir");
        assertThat(Api.ids("/v1/people?organisation=maltese-foreign-ministry")).containsExactly("jon-borg");
        assertThat(Api.ids("/v1/people?organisation=malta")).containsExactly("jon-borg");
    }

    @Test
    void whoever_held_an_office_on_a_day() {
        assertThat(Api.ids("/v1/people?organisation=icelandic-foreign-ministry&on=2022-06-01"))
                .containsExactly("anna-jonsdottir");
        assertThat(Api.ids("/v1/people?organisation=icelandic-foreign-ministry&on=2023-06-01"))
                .isEmpty();
        assertThat(Api.ids("/v1/people?on=2024-06-01")).containsExactly("jon-borg", "maria-borg");
    }

    @Test
    void organisations_by_kind_country_and_parent() {
        assertThat(Api.ids("/v1/organisations?kind=ministry&country=MT")).containsExactly("maltese-foreign-ministry");
        assertThat(Api.ids("/v1/organisations?parent=iceland")).containsExactly("icelandic-foreign-ministry");
    }

    @Test
    void places_with_all_that_lies_in_them() {
        assertThat(Api.ids("/v1/places?parent=iceland")).containsExactly("harpa", "reykjavik");
        assertThat(Api.ids("/v1/places?kind=country&name=i")).containsExactly("iceland");
    }

    @Test
    void agreements_by_positions() {
        assertThat(Api.ids("/v1/agreements?stance=denies")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?positionBy=gazette")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?positionBy=gazette&stance=denies")).isEmpty();
        assertThat(Api.ids("/v1/agreements?positionBy=gazette,malta&stance=denies,expects"))
                .containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?positionBy=iceland")).isEmpty();
        assertThat(Api.ids("/v1/agreements?concerns=gazette")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?concerns=iceland")).containsExactly("friendship-treaty", "herring-deal");
        Api.get("/v1/agreements?party=gazette&kind=alleged-deal")
                .body("empty.causes", contains(List.of("party=gazette")))
                .body("empty.suggestions[0].href", is("/v1/agreements?kind=alleged-deal&positionBy=gazette"));
    }

    @Test
    void agreements_by_all_their_kinds() {
        assertThat(Api.ids("/v1/agreements?kind=alleged-deal")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?kind=understanding")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?kind=treaty,understanding"))
                .containsExactly("friendship-treaty", "herring-deal");
        assertThat(Api.ids("/v1/agreements?kind=sanctions")).isEmpty();
        Api.get("/v1/agreements/herring-deal")
                .body("kind", is("alleged-deal"))
                .body("otherKinds", contains("understanding"));
        Api.get("/v1/agreements/friendship-treaty").body("otherKinds", empty());
        Api.get("/v1/vocabularies/agreement-kinds")
                .body("terms.find { it.code == 'understanding' }.count", is(1))
                .body("terms.find { it.code == 'alleged-deal' }.count", is(1));
    }

    @Test
    void agreements_by_parties_together() {
        assertThat(Api.ids("/v1/agreements?party=iceland&party=malta"))
                .containsExactly("friendship-treaty", "herring-deal");
        assertThat(Api.ids("/v1/agreements?party=jon-borg")).containsExactly("friendship-treaty");
        assertThat(Api.ids("/v1/agreements?concerns=jon-borg&party=iceland")).containsExactly("friendship-treaty");
        assertThat(Api.ids("/v1/agreements?party=icelandic-foreign-ministry")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?status=disputed")).containsExactly("herring-deal");
        assertThat(Api.ids("/v1/agreements?date=2024-06")).containsExactly("friendship-treaty");
        assertThat(Api.ids("/v1/agreements?kind=treaty&name={name}", "親善")).containsExactly("friendship-treaty");
    }

    @Test
    void sources_by_publisher_agency_language_and_date() {
        assertThat(Api.ids("/v1/sources?publisher=courier")).containsExactly("courier-2023");
        assertThat(Api.ids("/v1/sources?language=ko")).containsExactly("courier-2023");
        assertThat(Api.ids("/v1/sources?date=2023-09-05")).containsExactly("courier-2023");
        Api.get("/v1/sources/courier-2023").body("paragraphs", is(2)).body("uncited[0].paragraphs", contains(2));
    }

    @Test
    void lists_can_be_sorted_by_name_in_either_language() {
        assertThat(Api.ids("/v1/organisations?sort=name&limit=2"))
                .containsExactly("courier", "icelandic-foreign-ministry");
        assertThat(Api.ids("/v1/organisations?sort=-name&limit=1")).containsExactly("university-of-gozo");
        assertThat(Api.ids("/v1/organisations?sort=name&lang=ja&limit=2"))
                .containsExactly("iceland", "icelandic-foreign-ministry");
        assertThat(Api.ids("/v1/people?sort=-id")).containsExactly("maria-borg", "jon-borg", "anna-jonsdottir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/people/jon-borg",
                "/v1/organisations/iceland",
                "/v1/places/iceland",
                "/v1/agreements/friendship-treaty",
                "/v1/sources/gazette-2024"
            })
    void each_entry_leads_to_the_events_that_concern_it(String path) {
        String events = Api.get(path)
                .statusCode(200)
                .body("links.self", is(path))
                .extract()
                .path("links.events");
        assertThat(Api.ids(events)).contains("treaty-signed");
    }

    @Test
    void vocabularies_define_every_word_and_count_its_use() {
        Api.get("/v1/vocabularies").statusCode(200).body("id", hasItem("statuses"));
        Api.get("/v1/vocabularies/event-types")
                .statusCode(200)
                .body("terms.find { it.code == 'visit' }.cameoRoot", is("04"))
                .body("terms.find { it.code == 'visit' }.count", is(2))
                .body("terms.find { it.code == 'visit' }.label.ja", is("訪問"));
        Api.get("/v1/vocabularies/problem-types").statusCode(200).body("terms.code", hasItem("invalid-parameter"));
        Api.get("/v1/vocabularies/nonsense").statusCode(404);
    }

    @Test
    void the_dataset_says_its_release_licence_and_coverage() {
        Api.get("/v1/dataset")
                .statusCode(200)
                .body("version", is("0.1.0"))
                .body("licence.id", is("CC0-1.0"))
                .body("counts.events", is(14))
                .body("coverage.sources.find { it.source == 'gazette-2024' }.cited", is(2))
                .body("coverage.sources.find { it.source == 'gazette-2024' }.uncited", is(1));
        Api.get("/v1").statusCode(200).body("links.events", is("/v1/events")).body("counts.people", is(3));
    }
}
