package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class EventFiltersTest {

    @Test
    void by_type() {
        assertThat(Api.events("type=signing,meeting")).containsExactly("talks-at-harpa", "treaty-signed");
    }

    @Test
    void by_class_with_occurrence_for_those_that_do_not_say() {
        assertThat(Api.events("eventClass=state")).containsExactly("since-may");
        assertThat(Api.events("eventClass=occurrence")).hasSize(13).doesNotContain("since-may");
        assertThat(Api.events("eventClass=occurrence,state")).hasSize(14);
        assertThat(Api.events("eventClass=occurrence&type=aid")).isEmpty();
        Api.get("/v1/events/since-may").body("eventClass", is("state"));
        Api.get("/v1/events/talks-at-harpa").body("eventClass", is("occurrence"));
    }

    @Test
    void by_status_derived_from_modality_and_positions() {
        assertThat(Api.events("status=alleged")).containsExactly("alleged-sale");
        assertThat(Api.events("status=disputed")).containsExactly("denied-sale");
        assertThat(Api.events("status=speculated")).containsExactly("suspected-sale");
        assertThat(Api.events("status=expected")).containsExactly("perhaps-in-september");
        assertThat(Api.events("status=confirmed")).hasSize(10);
    }

    @Test
    void by_country_of_the_place_or_of_who_took_part() {
        assertThat(Api.events("country=IS&type=visit")).containsExactly("perhaps-in-september", "borg-visits-iceland");
        assertThat(Api.events("country=FR")).isEmpty();
    }

    @Test
    void by_place_with_all_places_in_it_and_by_any_form_of_its_name() {
        assertThat(Api.events("place=harpa")).containsExactly("talks-at-harpa", "treaty-signed");
        assertThat(Api.events("place=reykjavik"))
                .containsExactly("minister-speaks-in-2022", "perhaps-in-september", "talks-at-harpa", "treaty-signed");
        assertThat(Api.events("place={name}", "レイキャビク")).isEqualTo(Api.events("place=reykjavik"));
    }

    @Test
    void by_agreement_and_source() {
        assertThat(Api.events("agreement=friendship-treaty")).containsExactly("talks-at-harpa", "treaty-signed");
        assertThat(Api.events("source=courier-2023&type=visit")).containsExactly("perhaps-in-september");
    }

    @Test
    void by_whole_with_the_parts_of_parts() {
        assertThat(Api.events("partOf=borg-visits-iceland")).containsExactly("talks-at-harpa", "treaty-signed");
        assertThat(Api.events("partOf=talks-at-harpa")).containsExactly("treaty-signed");
    }

    @Test
    void parts_are_left_out_or_alone() {
        var all = Api.events("sort=date");
        assertThat(Api.events("parts=include")).isEqualTo(all);
        assertThat(Api.events("parts=only")).containsExactly("talks-at-harpa", "treaty-signed");
        assertThat(Api.events("parts=exclude"))
                .containsExactlyElementsOf(all.stream()
                        .filter(id -> !id.equals("talks-at-harpa") && !id.equals("treaty-signed"))
                        .toList());
        assertThat(Api.events("parts=only&partOf=talks-at-harpa")).containsExactly("treaty-signed");
        assertThat(Api.events("parts=exclude&partOf=talks-at-harpa")).isEmpty();
    }

    @Test
    void counts_and_networks_say_whether_they_have_parts() {
        Api.get("/v1/counts?by=type").body("parts", is("include")).body("total", is(14));
        Api.get("/v1/counts?by=type&parts=exclude").body("parts", is("exclude")).body("total", is(12));
        Api.get("/v1/network?parts=only").body("parts", is("only")).body("total", is(2));
        assertThat(Answer.texts(Answer.of("/v1/counts?by=type&parts=exclude").path("items"), "href"))
                .isNotEmpty()
                .allSatisfy(href -> assertThat(href).contains("parts=exclude"));
    }

    @Test
    void by_how_many_sources_and_publishers_report_it() {
        assertThat(Api.events("minSources=2")).containsExactly("denied-sale");
        assertThat(Api.events("minPublishers=2")).containsExactly("denied-sale");
        assertThat(Api.events("minSources=3")).isEmpty();
        assertThat(Api.events("maxSources=1")).hasSize(13).doesNotContain("denied-sale");
        assertThat(Api.events("maxPublishers=1&source=courier-2023"))
                .containsExactly("alleged-sale", "suspected-sale", "perhaps-in-september", "undated");
        assertThat(Api.events("minSources=2&maxSources=2")).containsExactly("denied-sale");
        Api.get("/v1/counts?by=status&minPublishers=2").body("total", is(1));
        Api.get("/v1/network?minPublishers=2").body("total", is(1));
    }

    @Test
    void by_who_reports_it() {
        assertThat(Api.events("publisher=gazette&publisher=courier")).containsExactly("denied-sale");
        assertThat(Api.events("publisher=courier&maxPublishers=1"))
                .containsExactly("alleged-sale", "suspected-sale", "perhaps-in-september");
        assertThat(Api.events("publisher=gazette,courier")).hasSize(14);
        Api.get("/v1/counts?by=status&publisher=gazette&publisher=courier").body("total", is(1));
        Api.get("/v1/network?publisher=gazette&publisher=courier").body("total", is(1));
    }

    @Test
    void a_source_that_supports_a_single_field_does_not_report_the_event() {
        assertThat(Api.events("source=courier-2023")).contains("undated");
        assertThat(Api.events("minSources=2")).doesNotContain("undated");
    }

    @Test
    void by_conflicts_and_denials() {
        assertThat(Api.events("conflicts=true")).containsExactly("talks-at-harpa");
        assertThat(Api.events("conflicts=false")).hasSize(13).doesNotContain("talks-at-harpa");
        assertThat(Api.events("denied=true")).containsExactly("denied-sale");
        assertThat(Api.events("denied=false")).hasSize(13).doesNotContain("denied-sale");
        assertThat(Api.events("denied=true&conflicts=true")).isEmpty();
        Api.get("/v1/counts?by=status&denied=true").body("total", is(1)).body("items[0].status", is("disputed"));
        Api.get("/v1/network?conflicts=true").body("total", is(1));
    }

    @Test
    void filters_are_joined_by_and() {
        assertThat(Api.events("place=reykjavik&status=expected")).containsExactly("perhaps-in-september");
    }

    @Test
    void a_speech_act_leads_to_what_and_whom_it_is_about() {
        Api.get("/v1/events/minister-speaks-in-2022")
                .body("about.actors.href", contains("/v1/people/jon-borg"))
                .body("about.places.name.en", contains("North Atlantic"))
                .body("about.events.href", contains("/v1/events/suspected-sale"))
                .body("about.agreements.id", contains("herring-deal"));
        Api.get("/v1/events/some-time-in-june")
                .body("about.events.title.en", contains("Talks at Harpa"))
                .body("about.actors", empty());
        Api.get("/v1/events/talks-at-harpa").body("about", nullValue());
    }

    @Test
    void an_event_leads_to_all_that_belongs_to_it() {
        Api.get("/v1/events/talks-at-harpa")
                .statusCode(200)
                .body("partOf.id", is("borg-visits-iceland"))
                .body("parts.id", contains("treaty-signed"))
                .body("agreements.href", contains("/v1/agreements/friendship-treaty"))
                .body("place.coordinates.precisionMetres", is(150))
                .body("participants.role", contains("visitor", "host"))
                .body("participants[0].actor.name.ja", is("ヨン・ボルグ"))
                .body("quantities[0].low", is(10))
                .body("quantities[0].claimedBy.id", contains("gazette"))
                .body("conflicts[0].value", is("2024-06-18"))
                .body("citations[0].publisher.en", is("The Gazette"))
                .body("citations[0].paragraph", is(2));
        Api.get("/v1/events/borg-visits-iceland").body("realises.id", contains("perhaps-in-september"));
        Api.get("/v1/events/perhaps-in-september")
                .body("realisedBy.id", is("borg-visits-iceland"))
                .body("positions[0].actor.id", is("maria-borg"))
                .body("positions[0].stance", is("expects"));
    }
}
