package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(PublishedDatasetTest.Published.class)
class PublishedConcernTest extends ConcernAgreement {

    @ParameterizedTest
    @ValueSource(strings = {"tass", "new-york-times", "associated-press"})
    void who_only_speaks_of_events_is_found_by_what_it_says(String medium) {
        assertThat(Api.events("positionBy=" + medium)).isNotEmpty();
        assertThat(Api.events("concerns=" + medium)).containsAll(Api.events("positionBy=" + medium));
    }

    @Test
    void what_is_said_against_somebody_is_said_about_them() {
        var said = Answer.of("/v1/events?about=russia&type=accusation,criticism&limit=500")
                .path("items");
        assertThat(said).isNotEmpty();
        assertThat(Api.events("about=russia&type=speech")).isNotEmpty();
    }

    @Test
    void who_speaks_of_an_event_speaks_of_those_whom_it_was_directed_against() {
        assertThat(Api.events("about=ukraine"))
                .contains(
                        "russia-thanks-north-korea-for-war-support-2024", "putin-comments-in-north-korean-media-2024");
        assertThat(Api.events("concernsCountry=UA")).containsAll(Api.events("about=ukraine"));
    }

    /** Also what is no event of that type, such as a veto, but concerns an agreement that is called so. */
    @Test
    void sanctions_are_found_by_type_and_by_word() {
        var typed = Api.events("type=sanctions");
        assertThat(typed).isNotEmpty();
        assertThat(Api.events("q=sanctions&limit=500"))
                .containsAll(typed)
                .contains("russia-vetoes-sanctions-monitoring-2024");
        assertThat(Api.events("q={word}&limit=500", "制裁")).containsAll(typed);
        assertThat(Api.ids("/v1/agreements?q=sanctions"))
                .contains("un-security-council-sanctions-on-north-korea")
                .containsAll(Api.ids("/v1/agreements?kind=sanctions"));
    }
}
