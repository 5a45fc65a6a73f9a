package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The truth table that the contract publishes, and the other ways to ask by date. */
@QuarkusTest
class EventsByDateTest {

    @ParameterizedTest(name = "{0} overlaps: {1}, within: {2}")
    @CsvSource({
        "talks-at-harpa, true, true",
        "some-time-in-june, true, true",
        "over-the-end-of-june, true, false",
        "some-time-in-2024, true, false",
        "since-may, true, false",
        "around-the-first-of-june, true, false",
        "undated, false, false",
    })
    void an_imprecise_date_matches_june_2024(String event, boolean overlaps, boolean within) {
        assertThat(Api.events("date=2024-06").contains(event)).isEqualTo(overlaps);
        assertThat(Api.events("date=2024-06&match=overlaps").contains(event)).isEqualTo(overlaps);
        assertThat(Api.events("date=2024-06&match=within").contains(event)).isEqualTo(within);
    }

    @Test
    void from_and_to_are_whole_periods_and_inclusive() {
        assertThat(Api.events("from=2024-06&to=2024-06&match=within"))
                .isEqualTo(Api.events("date=2024-06&match=within"))
                .contains("talks-at-harpa");
        assertThat(Api.events("to=2022")).containsExactly("minister-speaks-in-2022");
        assertThat(Api.events("from=2024-06-20&match=within"))
                .contains("over-the-end-of-june")
                .doesNotContain("talks-at-harpa");
    }

    @Test
    void an_interval_may_be_open_on_either_side() {
        assertThat(Api.events("date=../2022-12-31")).containsExactly("minister-speaks-in-2022");
        assertThat(Api.events("date=2024-07/.."))
                .containsExactly("some-time-in-2024", "since-may", "over-the-end-of-june");
    }

    @Test
    void date_and_from_must_both_hold_if_both_are_sent() {
        assertThat(Api.events("date=2024&from=2024-07"))
                .containsExactly("some-time-in-2024", "since-may", "over-the-end-of-june");
    }

    @Test
    void undated_events_come_last_in_either_order() {
        assertThat(Api.events("sort=date")).endsWith("undated").startsWith("minister-speaks-in-2022");
        assertThat(Api.events("sort=-date")).endsWith("undated").startsWith("over-the-end-of-june");
    }

    @Test
    void known_by_leaves_out_what_no_source_had_told_yet() {
        assertThat(Api.events("knownBy=2023-12-30")).isEmpty();
        assertThat(Api.events("knownBy=2023-12-31"))
                .containsExactly("alleged-sale", "denied-sale", "suspected-sale", "perhaps-in-september");
    }

    @Test
    void a_passage_that_supports_a_single_field_does_not_make_the_event_known() {
        assertThat(Api.events("source=courier-2023")).contains("undated");
        assertThat(Api.events("knownBy=2024-12-30")).doesNotContain("undated");
        assertThat(Api.events("knownBy=2024-12-31")).contains("undated");
    }

    @Test
    void an_event_says_its_first_and_last_day_and_leaves_an_open_end_out() {
        Api.get("/v1/events/around-the-first-of-june")
                .statusCode(200)
                .body("date", org.hamcrest.Matchers.is("[2024-05-30..2024-06-02]"))
                .body("firstDay", org.hamcrest.Matchers.is("2024-05-30"))
                .body("lastDay", org.hamcrest.Matchers.is("2024-06-02"))
                .body("datePrecision", org.hamcrest.Matchers.is("range"));
        Api.get("/v1/events/since-may")
                .statusCode(200)
                .body("firstDay", org.hamcrest.Matchers.is("2024-05-01"))
                .body("lastDay", org.hamcrest.Matchers.nullValue());
    }
}
