package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TimelineTest {

    @Test
    void a_slide_is_dated_by_what_is_known_and_no_more() {
        Api.get("/v1/events?format=timelinejs")
                .body(
                        "events.find { it.unique_id == 'talks-at-harpa' }.start_date",
                        is(Map.of("year", 2024, "month", 6, "day", 19)))
                .body("events.find { it.unique_id == 'talks-at-harpa' }.end_date", nullValue())
                .body(
                        "events.find { it.unique_id == 'some-time-in-june' }.start_date",
                        is(Map.of("year", 2024, "month", 6)))
                .body("events.find { it.unique_id == 'some-time-in-2024' }.start_date", is(Map.of("year", 2024)))
                .body("events.find { it.unique_id == 'since-may' }.start_date", is(Map.of("year", 2024, "month", 5)))
                .body("events.find { it.unique_id == 'since-may' }.end_date", nullValue())
                .body("events.find { it.unique_id == 'since-may' }.display_date", is("from May 2024 on"))
                .body(
                        "events.find { it.unique_id == 'borg-visits-iceland' }.end_date",
                        is(Map.of("year", 2024, "month", 6, "day", 21)))
                .body("events.find { it.unique_id == 'alleged-sale' }.text.headline", is("[Alleged] Alleged sale"));
    }

    @Test
    void one_day_within_some_is_not_drawn_as_all_of_them() {
        Api.get("/v1/events?format=timelinejs")
                .body(
                        "events.find { it.unique_id == 'around-the-first-of-june' }.start_date",
                        is(Map.of("year", 2024, "month", 5, "day", 30)))
                .body("events.find { it.unique_id == 'around-the-first-of-june' }.end_date", nullValue())
                .body(
                        "events.find { it.unique_id == 'around-the-first-of-june' }.display_date",
                        is("some day between 30 May and 2 June 2024"));
    }

    @Test
    void there_are_no_more_groups_than_timelinejs_has_rows_for() {
        Api.get("/v1/events?format=timelinejs&limit=500")
                .body("events.group.unique().size()", lessThanOrEqualTo(5))
                .body("events.find { it.unique_id == 'denied-sale' }.group", is("Disputed"));
        Api.get("/v1/events?format=timelinejs&lang=ja")
                .body("events.find { it.unique_id == 'denied-sale' }.group", is("争いあり"));
    }

    @Test
    void every_slide_has_a_date_and_the_undated_are_counted() {
        Api.get("/v1/events?format=timelinejs")
                .body("events.start_date", everyItem(hasKey("year")))
                .body("events.size()", is(13))
                .body("undated", is(1))
                .body("total", is(14));
    }
}
