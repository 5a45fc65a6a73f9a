package org.tumen.api;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** iCalendar, parsed with biweekly. */
@QuarkusTest
class CalendarTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "talks-at-harpa, 20240619, 20240620, Talks at Harpa",
        "borg-visits-iceland, 20240619, 20240622, Borg visits Iceland",
        "some-time-in-june, 20240601, 20240701, Some time in June — imprecise date: June 2024 (day unknown)",
        "some-time-in-2024, 20240101, 20250101, Some time in 2024 — imprecise date: 2024 (month and day unknown)",
        "perhaps-in-september, 20230904, 20230905, "
                + "[Expected] A visit is expected — imprecise date: perhaps 4 September 2023",
        "around-the-first-of-june, 20240530, 20240603, "
                + "Around the first of June — imprecise date: some day between 30 May and 2 June 2024",
        "since-may, 20240501, 20240502, 'Since May, without an end — imprecise date: from May 2024 on'",
        "denied-sale, 20230101, 20240101, [Disputed] Denied sale — imprecise date: 2023 (month and day unknown)",
    })
    void an_event_lasts_whole_days_and_says_what_is_not_exact(String id, String start, String end, String summary)
            throws Exception {
        var calendar = Api.get("/v1/events?format=ics").extract().asString();
        var event = event(parse("/v1/events?format=ics"), id);
        assertThat(event.getSummary().getValue()).isEqualTo(summary);
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        assertThat(calendar).contains("DTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\n".formatted(start, end));
        assertThat(event.getDateEnd().getValue().getRawComponents().toDate())
                .isEqualTo(new java.text.SimpleDateFormat("yyyyMMdd").parse(end));
    }

    @Test
    void nothing_in_it_is_wrong_and_the_undated_are_counted() {
        var calendar = parse("/v1/events?format=ics");
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSize(13);
        assertThat(calendar.getExperimentalProperty("X-TUMEN-UNDATED").getValue())
                .isEqualTo("1");
        assertThat(calendar.getExperimentalProperty("X-TUMEN-TOTAL").getValue()).isEqualTo("14");
    }

    @Test
    void a_calendar_without_events_is_one_all_the_same() {
        var calendar = parse("/v1/events?format=ics&country=FR");
        assertThat(calendar.getEvents()).isEmpty();
        Api.get("/v1/events?format=ics&country=FR").body(containsString("BEGIN:VTIMEZONE"));
    }

    @Test
    void it_is_stamped_by_the_release_that_changed_the_event_and_known_by_the_event() {
        var event = event(parse("/v1/events?format=ics"), "talks-at-harpa");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2024-09-30T00:00:00Z"));
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(Instant.parse("2024-09-30T00:00:00Z"));
        assertThat(event.getCreated().getValue().toInstant()).isEqualTo(Instant.parse("2024-06-30T00:00:00Z"));
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event(parse("/v1/events?format=ics"), "treaty-signed")
                        .getSequence()
                        .getValue())
                .isEqualTo(2);
        assertThat(event.getUrl().getValue()).endsWith("/events/talks-at-harpa").doesNotContain("/v1/");
        assertThat(event.getGeo().getLatitude()).isEqualTo(64.1504);
        assertThat(event.getGeo().getLongitude()).isEqualTo(-21.9325);
        assertThat(event.getLocation().getValue()).isEqualTo("Harpa concert hall");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event(parse("/v1/events?format=ics"), "alleged-sale")
                        .getStatus()
                        .isTentative())
                .isTrue();
    }

    @Test
    void it_speaks_japanese_and_no_line_is_longer_than_75_octets() {
        var event = event(parse("/v1/events?format=ics&lang=ja"), "around-the-first-of-june");
        assertThat(event.getSummary().getValue()).isEqualTo("6月1日ごろ——日付は幅あり：2024年5月30日から6月2日までのある日");
        assertThat(event.getDescription().getValue()).startsWith("見本の出来事。\n");
        Api.get("/v1/events?format=ics&lang=ja")
                .extract()
                .asString()
                .lines()
                .forEach(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75));
    }

    static ICalendar parse(String path) {
        return Biweekly.parse(Answer.text(path)).first();
    }

    private static VEvent event(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(id + "@events.tumen"))
                .findFirst()
                .orElseThrow();
    }
}
