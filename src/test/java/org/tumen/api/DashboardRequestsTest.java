package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

/** Requests as dashboards, calendars, forms and links send them: each is another spelling of a plain one. */
@QuarkusTest
class DashboardRequestsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // points in time
                "/v1/events?from=2024-06-01T00:00:00Z|/v1/events?from=2024-06",
                "/v1/events?from=2024-06-01T00:00:00.000%2B09:00|/v1/events?from=2024-05-31",
                "/v1/events?to=2024-06-30T23:59:59Z|/v1/events?to=2024-06",
                "/v1/events?date=2024-06-19T12:00:00-05:00|/v1/events?date=2024-06-19",
                "/v1/events?from=1717200000000&to=1719791999999|/v1/events?from=2024-06&to=2024-06",
                "/v1/events?date=1718755200000|/v1/events?date=2024-06-19",
                // FullCalendar
                "/v1/events?start=2024-01-01T00:00:00Z&end=2024-02-01T00:00:00Z|/v1/events?from=2024&to=2024-01",
                "/v1/events?start=2024-06-01T00%3A00%3A00%2B09%3A00&end=2024-07-01T00%3A00%3A00%2B09%3A00"
                        + "|/v1/events?from=2024-05-31&to=2024-06",
                "/v1/events?start=2024-06-01T00:00:00Z&end=2024-07-01T00:00:00Z&timeZone=UTC|/v1/events?from=2024-06&to=2024-06",
                "/v1/events?start=2024-06-01|/v1/events?from=2024-06",
                "/v1/events?end=2024-06-01|/v1/events?to=2024-05",
                "/v1/events?end=2024-06&date=2024|/v1/events?to=2024-05&date=2024",
                "/v1/counts?start=2024-01-01&end=2025-01-01|/v1/counts?from=2024&to=2024",
                "/v1/network?start=2024-01-01&end=2025-01-01|/v1/network?from=2024&to=2024",
                "/v1/sources?start=2024-01-01&end=2025-01-01|/v1/sources?from=2024&to=2024",
                // our own dates
                "/v1/events?date=2024-06-19/2024-06|/v1/events?date=2024-06-19/2024-06-30",
                "/v1/events?date=[2024-06-19..2024-06-30]|/v1/events?date=2024-06-19/2024-06-30",
                "/v1/events?date=2024-06~|/v1/events?date=2024-06",
                "/v1/events?date=2024-06%25|/v1/events?date=2024-06",
                "/v1/events?date=../2024-03|/v1/events?date=../2024-03-31",
                "/v1/events?from=2024-06~&to=2024-07?|/v1/events?from=2024-06&to=2024-07",
                // empty fields
                "/v1/events?date=&actor=&type=&q=&limit=&cursor=&format=|/v1/events",
                "/v1/events?actor=&actor=jon-borg|/v1/events?actor=jon-borg",
                "/v1/events?type=&type=visit|/v1/events?type=visit",
                "/v1/events?format=&format=csv|/v1/events?format=csv",
                "/v1/people?name=&country=IS|/v1/people?country=IS",
                "/v1/counts?by=&zeros=|/v1/counts",
                "/v1/search?q=borg&kind=|/v1/search?q=borg",
                // what links collect
                "/v1/events?utm_source=mail&utm_medium=a&utm_campaign=b&limit=2|/v1/events?limit=2",
                "/v1/events?fbclid=abc&gclid=def&_=1700000000000|/v1/events",
                "/v1/events/talks-at-harpa?utm_source=mail|/v1/events/talks-at-harpa",
                "/v1?_=1|/v1"
            })
    void are_answered_like_plain_ones(String request, String plain) {
        var answer = Answer.response(request);
        var expected = Answer.response(plain);
        assertThat(answer.body()).isEqualTo(expected.body());
        assertThat(answer.headers().map().get("etag"))
                .isEqualTo(expected.headers().map().get("etag"));
        assertThat(answer.headers().map().get("link"))
                .isEqualTo(expected.headers().map().get("link"));
    }

    /** Every date that a response has finds its entry. */
    @Test
    void a_date_can_be_sent_back() {
        for (var event : Answer.list(Answer.of("/v1/events?limit=500").path("items"))) {
            var date = event.path("date").asText();
            if (!date.isEmpty()) {
                assertThat(Answer.texts(
                                Answer.of("/v1/events?limit=500&date={date}", date)
                                        .path("items"),
                                "id"))
                        .as(date)
                        .contains(event.path("id").asText());
            }
        }
    }

    @Test
    void the_two_pairs_of_names_are_not_mixed() {
        Api.get("/v1/events?start=2024&end=2025&to=2024")
                .statusCode(400)
                .body("errors.parameter", contains("start", "end"))
                .body("detail", containsString("goes with neither from nor to"));
    }

    @Test
    void what_is_sent_as_start_is_reported_as_start() {
        Api.get("/v1/events?start=soon").statusCode(400).body("errors[0].parameter", is("start"));
        Api.get("/v1/events?start=2024-03&end=2024-02").statusCode(400).body("errors[0].value", is("2024-03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events?x=", "/v1/events?utm=1", "/v1/events?__=1", "/v1/events?Utm_source=1"})
    void unknown_names_are_still_refused(String request) {
        Answer.problem(400, request);
    }

    @Test
    void a_search_for_nothing_is_none() {
        Api.get("/v1/search?q=").statusCode(400).body("detail", is("q: is missing."));
    }
}
