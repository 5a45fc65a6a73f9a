package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.geojson.Feature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked for, all shapes of the answer carry the same events in the same order. */
@QuarkusTest
class SameEventsTest {

    private static final long SEED = 20240619;
    private static final int QUERIES = 60;

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void all_shapes_of_one_query_carry_the_same_events_in_the_same_order(String query) throws Exception {
        var events = Answer.list(Answer.of("/v1/events?" + query).path("items"));
        var ids = events.stream().map(SameEventsTest::id).toList();
        var dated = events.stream()
                .filter(event -> event.has("date"))
                .map(SameEventsTest::id)
                .toList();
        var undated = ids.size() - dated.size();
        var ask = "/v1/events?%s&format=".formatted(query);

        assertThat(CsvTest.parse(Answer.text(ask + "csv")).getRecords())
                .extracting((CSVRecord row) -> row.get("id"))
                .isEqualTo(ids);
        assertThat(Answer.text(ask + "ndjson").lines())
                .extracting(line -> line.split("\"")[3])
                .isEqualTo(ids);
        assertThat(WorkbookTest.column(Answer.response(ask + "xlsx").body(), "id"))
                .isEqualTo(ids);
        assertThat(MapTest.parse(ask + "geojson").getFeatures())
                .extracting(Feature::getId)
                .isEqualTo(ids);
        assertThat(FeedTest.parse(ask + "atom").getEntries())
                .extracting(entry -> entry.getUri().replaceFirst(".*/", ""))
                .isEqualTo(ids);
        assertThat(LinkedDataTest.ids(LinkedDataTest.things(ask + "jsonld"))).isEqualTo(ids);
        var calendar = CalendarTest.parse(ask + "ics");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue().replaceFirst("@.*", ""))
                .isEqualTo(dated);
        assertThat(calendar.getExperimentalProperty("X-TUMEN-UNDATED").getValue())
                .isEqualTo("" + undated);
        var timeline = Answer.of(ask + "timelinejs");
        assertThat(Answer.texts(timeline.path("events"), "unique_id")).isEqualTo(dated);
        assertThat(timeline.path("undated").asInt()).isEqualTo(undated);
    }

    static Stream<String> queries() {
        var random = new Random(SEED);
        return IntStream.range(0, QUERIES).mapToObj(i -> query(random)).distinct();
    }

    private static String query(Random random) {
        var parameters = new ArrayList<String>();
        parameters.add("limit=" + (1 + random.nextInt(20)));
        perhaps(random, parameters, "sort", "date", "-date");
        perhaps(random, parameters, "lang", "en", "ja");
        perhaps(random, parameters, "date", "2024-06", "2024", "2023/..", "../2024-06-19", "2024-06-19");
        perhaps(random, parameters, "match", "overlaps", "within");
        perhaps(random, parameters, "actor", "malta", "iceland", "jon-borg", "malta,iceland");
        perhaps(random, parameters, "status", "confirmed", "alleged,disputed", "expected", "speculated,confirmed");
        perhaps(random, parameters, "place", "iceland", "reykjavik", "north-atlantic");
        perhaps(random, parameters, "country", "IS", "MT");
        return String.join("&", parameters);
    }

    /** One time in four, so that most queries find something. */
    private static void perhaps(Random random, List<String> parameters, String name, String... values) {
        var value = values[random.nextInt(values.length)];
        if (random.nextInt(4) == 0) {
            parameters.add(name + "=" + value);
        }
    }

    private static String id(JsonNode event) {
        return event.path("id").textValue();
    }
}
