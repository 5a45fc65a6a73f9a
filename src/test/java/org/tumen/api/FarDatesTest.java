package org.tumen.api;

import biweekly.Biweekly;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Open ends, and the first and the last year that can be written, in every format. */
@QuarkusTest
@TestProfile(FarDatesTest.FarDates.class)
class FarDatesTest {

    private static final Map<String, String> DATES = Map.of(
            "talks-at-harpa", "0001-01-01",
            "some-time-in-june", "0001",
            "some-time-in-2024", "9999",
            "around-the-first-of-june", "[9999-12-01..9999-12-31]",
            "over-the-end-of-june", "0001-01-01/9999-12-31",
            "since-may", "9999-12-31/..",
            "perhaps-in-september", "../0001-01-01",
            "alleged-sale", "[9999-12-31..]",
            "denied-sale", "[..0001]",
            "suspected-sale", "9999-12-31~");

    /** Serves the sample with other dates. */
    public static class FarDates implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var directory = Files.createTempDirectory("far-dates");
                var dataset = new DatasetCopy(Path.of("src/test/resources/dataset-sample"), directory);
                dataset.change(DatasetFile.EVENTS, "treaty-signed", event -> event.remove("partOf"));
                for (var date : DATES.entrySet()) {
                    dataset.change(DatasetFile.EVENTS, date.getKey(), event -> redate(event, date.getValue()));
                }
                return Map.of("tumen.dataset", directory.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void redate(ObjectNode event, String date) {
            event.put("date", date).remove("partOf");
            event.path("positions").forEach(position -> ((ObjectNode) position).remove("date"));
            if (date.contains("9999")) {
                // Only what is expected may be later than its sources.
                event.put("modality", "expected")
                        .putArray("positions")
                        .addObject()
                        .put("actor", "iceland")
                        .put("stance", "expects")
                        .set("citations", event.get("citations"));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            talks-at-harpa           | 0001-01-01 | 0001-01-01 | 0001-01-02 | day
            some-time-in-june        | 0001-01-01 | 0001-12-31 | 0002-01-01 | doubt
            some-time-in-2024        | 9999-01-01 | 9999-12-31 |            | doubt
            around-the-first-of-june | 9999-12-01 | 9999-12-31 |            | doubt
            over-the-end-of-june     | 0001-01-01 | 9999-12-31 |            | duration
            since-may                | 9999-12-31 |            |            | duration
            perhaps-in-september     |            | 0001-01-01 | 0001-01-02 | duration
            alleged-sale             | 9999-12-31 |            |            | doubt
            denied-sale              |            | 0001-12-31 | 0002-01-01 | doubt
            suspected-sale           | 9999-12-31 | 9999-12-31 |            | day
            """)
    void only_open_ends_are_absent_and_no_year_has_five_digits(
            String id, String first, String last, String endExclusive, String span) throws IOException {
        var json = Answer.of("/v1/events/" + id);
        assertThat(text(json, "firstDay")).isEqualTo(first);
        assertThat(text(json, "lastDay")).isEqualTo(last);
        assertThat(text(json, "endExclusive")).isEqualTo(endExclusive);
        assertThat(text(json, "dateSpan")).isEqualTo(span);

        var row = CsvTest.parse(Answer.text("/v1/events?format=csv&limit=500")).getRecords().stream()
                .filter(one -> one.get("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("firstDay")).isEqualTo(first == null ? "" : first);
        assertThat(row.get("lastDay")).isEqualTo(last == null ? "" : last);
        assertThat(row.get("endExclusive")).isEqualTo(endExclusive == null ? "" : endExclusive);

        var feature = Answer.list(Answer.of("/v1/events?format=geojson").path("features")).stream()
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow()
                .path("properties");
        assertThat(text(feature, "firstDay")).isEqualTo(first);
        assertThat(text(feature, "endExclusive")).isEqualTo(endExclusive);

        try (var workbook =
                WorkbookTest.open(Answer.response("/v1/events?format=xlsx").body())) {
            var cells = WorkbookTest.row(workbook.getSheet("events"), id);
            var cell = WorkbookTest.cell(cells, "firstDay");
            if (first == null) {
                assertThat(cell).isNull();
            } else if (first.startsWith("0001")) {
                assertThat(cell.getStringCellValue())
                        .as("no date of a spreadsheet")
                        .isEqualTo(first);
            } else {
                assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(first);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "talks-at-harpa, 00010101, DTEND;VALUE=DATE:00010102",
        "some-time-in-june, 00010101, DTEND;VALUE=DATE:00020101",
        "some-time-in-2024, 99990101, DURATION:P365D",
        "around-the-first-of-june, 99991201, DURATION:P31D",
        "over-the-end-of-june, 00010101, DURATION:P3652059D",
        "since-may, 99991231, DURATION:P1D",
        "perhaps-in-september, 00010101, DTEND;VALUE=DATE:00010102",
        "alleged-sale, 99991231, DURATION:P1D",
        "denied-sale, 00011231, DTEND;VALUE=DATE:00020101",
        "suspected-sale, 99991231, DURATION:P1D"
    })
    void a_calendar_has_years_of_four_digits(String id, String start, String end) {
        var calendar = Answer.text("/v1/events?format=ics");
        assertThat(Biweekly.parse(calendar).first().getEvents()).hasSize(13);
        assertThat(calendar.replace("\r\n ", ""))
                .containsPattern(
                        "UID:%s@[^:]*\r\n((?!END|UID).*\r\n)*DTSTART;VALUE=DATE:%s\r\n((?!END|UID).*\r\n)*%s\r\n"
                                .formatted(id, start, end));
        assertThat(calendar.lines().filter(line -> line.startsWith("DT")))
                .allMatch(line -> line.matches("DT[A-Z]+(;VALUE=DATE)?:\\d{8}(T\\d{6}Z)?"));
    }

    @Test
    void a_timeline_has_the_end_that_is_known() {
        assertThat(slide("talks-at-harpa").at("/start_date/year").asInt()).isEqualTo(1);
        assertThat(slide("since-may").at("/start_date/year").asInt()).isEqualTo(9999);
        assertThat(slide("since-may").has("end_date")).isFalse();
        assertThat(slide("perhaps-in-september").at("/start_date/year").asInt()).isEqualTo(1);
        assertThat(slide("over-the-end-of-june").at("/end_date/year").asInt()).isEqualTo(9999);
        assertThat(slide("over-the-end-of-june").path("display_date").asText())
                .isEqualTo("from 1 January AD 1 to 31 December 9999");
    }

    @Test
    void feeds_and_linked_data_have_them_too() throws Exception {
        assertThat(FeedTest.parse("/v1/events?format=atom").getEntries()).hasSize(14);
        assertThat(Answer.text("/v1/events?format=atom"))
                .contains("1 January AD 1 — ", "31 December 9999 or later — ", "AD 1 or earlier — ");
        var things = Answer.text("/v1/events?format=jsonld");
        assertThat(things).contains("\"startDate\":\"0001-01-01\"").doesNotContain("10000-", "+10000", "\"-0");
    }

    private static JsonNode slide(String id) {
        return Answer.list(Answer.of("/v1/events?format=timelinejs").path("events")).stream()
                .filter(slide -> slide.path("unique_id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonNode json, String property) {
        return json.path(property).textValue();
    }
}
