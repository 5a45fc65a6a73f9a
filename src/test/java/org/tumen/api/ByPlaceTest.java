package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@QuarkusTest
class ByPlaceTest {

    @Test
    void a_box_finds_the_places_whose_point_lies_in_it_and_their_events() {
        assertThat(Api.ids("/v1/places?bbox=-22,64,-21.5,64.5")).containsExactly("harpa", "reykjavik");
        assertThat(Api.ids("/v1/places?bbox=-21.935,64,-21.5,64.5")).containsExactly("harpa");
        assertThat(Api.events("bbox=-21.935,64,-21.5,64.5")).isEqualTo(Api.events("place=harpa"));
    }

    @Test
    void the_edges_of_a_box_belong_to_it() {
        assertThat(Api.ids("/v1/places?bbox=-18,65,-18,65")).containsExactly("iceland");
    }

    @Test
    void a_box_may_reach_over_the_antimeridian() {
        assertThat(Api.ids("/v1/places?bbox=170,60,-20,70")).containsExactly("harpa", "reykjavik");
        assertThat(Api.ids("/v1/places?bbox=-20,60,170,70")).containsExactly("iceland");
    }

    @Test
    void what_has_no_coordinates_is_in_no_box() {
        assertThat(Api.ids("/v1/places?bbox=-180,-90,180,90")).containsExactly("harpa", "iceland", "reykjavik");
        assertThat(Api.events("bbox=-180,-90,180,90")).doesNotContain("over-the-end-of-june", "undated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"harpa", "reykjavik", "iceland", "malta", "north-atlantic"})
    void a_place_has_its_own_events_and_those_of_all_places_inside_it(String place) {
        var inside = new TreeSet<>(Api.ids("/v1/places?parent=" + place));
        inside.add(place);
        var events = new TreeSet<String>();
        for (var event : Answer.of("/v1/events?limit=500").path("items")) {
            if (inside.contains(event.at("/place/id").asText())) {
                events.add(event.path("id").asText());
            }
        }
        assertThat(new TreeSet<>(Api.events("limit=500&place=" + place))).isEqualTo(events);
    }

    @Test
    void repeated_means_all_and_a_comma_any() {
        assertThat(Api.events("place=reykjavik&place=harpa")).isEqualTo(Api.events("place=harpa"));
        assertThat(Api.events("country=IS&country=MT")).contains("alleged-sale").doesNotContain("suspected-sale");
        assertThat(Api.events("country=IS,MT")).contains("suspected-sale");
        assertThat(Api.events("source=gazette-2024&source=courier-2023"))
                .containsExactlyInAnyOrder("denied-sale", "undated");
    }

    @Test
    void the_resolution_of_a_date_is_asked_for() {
        assertThat(Api.events("resolution=none")).containsExactly("undated");
        assertThat(Api.events("resolution=longer")).containsExactly("since-may");
        Api.get("/v1/events?resolution=year&date=2024")
                .body("items.id", contains("some-time-in-2024", "around-the-first-of-june", "over-the-end-of-june"));
    }
}
