package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventsByActorTest {

    @ParameterizedTest
    @ValueSource(strings = {"jon-borg", "Jon Borg", "jon borg", "JON  BORG", "ヨン・ボルグ", "ヨンボルグ", "ﾖﾝ･ﾎﾞﾙｸﾞ"})
    void any_form_of_a_name_finds_its_events(String name) {
        assertThat(Api.events("actor={name}", name))
                .containsExactly("talks-at-harpa", "treaty-signed", "borg-visits-iceland");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Jónsdóttir", "Anna Jonsdottir", "アンナ・ヨンスドティル"})
    void accents_make_no_difference(String name) {
        assertThat(Api.events("actor={name}", name)).containsExactly("minister-speaks-in-2022", "talks-at-harpa");
    }

    @Test
    void repeated_means_together_and_a_comma_means_any() {
        assertThat(Api.events("actor=jon-borg&actor=anna-jonsdottir")).containsExactly("talks-at-harpa");
        assertThat(Api.events("actor=jon-borg,anna-jonsdottir"))
                .containsExactly("minister-speaks-in-2022", "talks-at-harpa", "treaty-signed", "borg-visits-iceland");
        assertThat(Api.events("actor=maria-borg,jon-borg&actor=iceland"))
                .containsExactly("treaty-signed", "borg-visits-iceland");
    }

    @Test
    void a_state_matches_what_its_people_and_bodies_did() {
        assertThat(Api.events("actor=malta")).contains("talks-at-harpa", "since-may");
        assertThat(Api.events("actor=maltese-foreign-ministry"))
                .containsExactly("talks-at-harpa", "treaty-signed", "borg-visits-iceland");
    }

    @Test
    void a_ministry_matches_only_what_was_done_while_in_office() {
        assertThat(Api.events("actor=icelandic-foreign-ministry")).containsExactly("minister-speaks-in-2022");
    }

    @Test
    void a_university_is_no_body_of_its_state() {
        assertThat(Api.events("actor=university-of-gozo")).containsExactly("undated");
        assertThat(Api.events("actor=malta")).doesNotContain("undated");
    }

    @Test
    void a_role_is_that_of_the_actor_asked_for() {
        assertThat(Api.events("actor=malta&role=recipient")).isEmpty();
        assertThat(Api.events("actor=iceland&role=recipient"))
                .containsExactly("alleged-sale", "denied-sale", "some-time-in-2024");
        assertThat(Api.events("role=recipient")).containsExactly("alleged-sale", "denied-sale", "some-time-in-2024");
    }
}
