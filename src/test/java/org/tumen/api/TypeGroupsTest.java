package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TypeGroupsTest {

    @ParameterizedTest
    @EnumSource
    void a_group_means_each_of_its_types(EventTypeGroup group) {
        var types = group.types().stream().map(EventType::code).collect(Collectors.joining(","));
        assertThat(Api.events("type=" + group.code())).isEqualTo(Api.events("type=" + types));
    }

    @Test
    void groups_and_types_go_together() {
        assertThat(Api.events("type=speech"))
                .containsExactly("minister-speaks-in-2022", "some-time-in-june", "undated");
        assertThat(Api.events("type=speech,gift"))
                .containsExactly("minister-speaks-in-2022", "some-time-in-2024", "some-time-in-june", "undated");
        assertThat(Api.events("type=speech,statement")).isEqualTo(Api.events("type=speech"));
        Api.get("/v1/events?type=speach").statusCode(400).body("errors[0].nearest", is("speech"));
    }

    @Test
    void events_are_counted_by_group() {
        Api.get("/v1/counts?by=typeGroup")
                .body("by", contains("typeGroup"))
                .body("multiple.size()", is(0))
                .body("items.typeGroup", contains("speech", "diplomacy", "transfer", "military"))
                .body("items.total", contains(3, 5, 5, 1))
                .body("items[0].typeGroupEn", is("Speech acts"))
                .body("items[0].typeGroupJa", is("発言"))
                .body("items[0].href", is("/v1/events?type=speech"));
        Api.get("/v1/counts?by=typeGroup&format=csv").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=typeGroup&type=visit,gift|/v1/events?type=visit",
                "by=typeGroup&type=speech,visit|/v1/events?type=speech",
                "by=typeGroup,type&type=speech,visit|/v1/events?type=assessment",
                "by=type,typeGroup|/v1/events?type=statement",
                "by=typeGroup,year&zeros=false|/v1/events?from=2022&resolution=day%2Cmonth%2Cyear&to=2022&type=speech",
            })
    void a_count_leads_to_the_events_of_the_group_that_were_asked_for(String query, String href) {
        var rows = Answer.of("/v1/counts?" + query).path("items");
        assertThat(Answer.texts(rows, "href")).contains(href);
        for (var row : rows) {
            assertThat(Answer.of(row.path("href").asText()).path("total")).isEqualTo(row.path("total"));
        }
    }

    @Test
    void groups_are_published_with_their_types_and_codes_of_other_codebooks() {
        Api.get("/v1/vocabularies/event-type-groups")
                .body("terms.code", contains("speech", "diplomacy", "transfer", "decision", "military"))
                .body("terms[0].label.ja", is("発言"))
                .body("terms[0].types", hasItems("statement", "denial", "threat"))
                .body("terms[0].cameoRoots", hasItems("01", "02", "11", "13"))
                .body("terms[0].ploverTypes", hasItems("REQUEST", "ACCUSE", "THREATEN"))
                .body("terms[0].count", is(3));
        Api.get("/v1/vocabularies/event-types")
                .body("terms.find { it.code == 'denial' }.group", is("speech"))
                .body("terms.find { it.code == 'sanctions' }.ploverTypes", contains("SANCTION"))
                .body("terms.find { it.code == 'statement' }.ploverTypes", nullValue());
        Api.get("/v1/vocabularies/dimensions").body("terms.code", hasItem("typeGroup"));
    }
}
