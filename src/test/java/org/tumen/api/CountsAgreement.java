package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.Dimension;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts and lists of the same query agree, whatever the query. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CountsAgreement {

    private static final String[] STATUSES = {"confirmed", "expected", "alleged", "disputed", "speculated"};

    private RandomFilters filters;

    @BeforeEach
    void readFilters() {
        if (filters == null) {
            filters = new RandomFilters();
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest(name = "query {0}")
    @MethodSource("seeds")
    void counts_agree_with_the_list_that_they_count(long seed) {
        var query = filters.query(seed);
        var list = Answer.of("/v1/events?limit=500&" + query);
        for (var dimension : Dimension.values()) {
            var counts = Answer.of("/v1/counts?%sby=%s".formatted(query, dimension.code()));
            assertThat(counts.path("total")).as(query).isEqualTo(list.path("total"));
            assertThat(counts.path("inPeriod")).as(query).isEqualTo(list.path("inPeriod"));
            agrees(query, dimension, counts.path("items"), list.path("items"));
            if (!dimension.isMultiple()) {
                assertThat(sum(counts)).as(query).isEqualTo(list.path("total").asLong());
            }
        }
    }

    @ParameterizedTest(name = "query {0}")
    @MethodSource("seeds")
    void a_cross_table_agrees_with_the_lists_and_with_the_counts_by_one(long seed) {
        var random = new Random(seed);
        var query = filters.query(seed + 1000);
        // Months of all time are too many rows for a test; years do as well.
        var other = seed % 2 == 0 ? Dimension.TYPE : Dimension.YEAR;
        var one = Dimension.values()[random.nextInt(Dimension.STATUS.ordinal(), Dimension.values().length)];
        var cross = Answer.of("/v1/counts?%sby=%s,%s".formatted(query, one.code(), other.code()));
        leads(cross.path("items"));
        var byOne = Answer.of("/v1/counts?%sby=%s".formatted(query, one.code()));
        for (var row : byOne.path("items")) {
            var key = row.path(one.code());
            var column = one.code();
            assertThat(Answer.list(cross.path("items")).stream()
                            .filter(cell -> cell.path(column).equals(key))
                            .mapToLong(cell -> cell.path("total").asLong())
                            .sum())
                    .as(query + key)
                    .isEqualTo(row.path("total").asLong());
        }
    }

    /** Whether the subclass has the time to ask for every actor and place there is. */
    boolean asksForEveryValue() {
        return true;
    }

    private void agrees(String query, Dimension dimension, JsonNode rows, JsonNode events) {
        leads(rows);
        if (dimension == Dimension.ACTOR || dimension == Dimension.PLACE) {
            if (asksForEveryValue()) {
                everyValueHasItsRow(query, dimension, rows);
            }
            return;
        }
        Map<String, Map<String, Long>> expected = new HashMap<>();
        for (var event : events) {
            keys(dimension, event)
                    .forEach(key -> expected.computeIfAbsent(key, k -> new HashMap<>())
                            .merge(event.path("status").asText(), 1L, Long::sum));
        }
        Map<String, Map<String, Long>> counted = new HashMap<>();
        for (var row : rows) {
            if (row.path("total").asLong() > 0) {
                counted.put(
                        row.path(dimension.code()).asText(),
                        Arrays.stream(STATUSES)
                                .filter(status -> row.path(status).asLong() > 0)
                                .collect(Collectors.toMap(
                                        status -> status,
                                        status -> row.path(status).asLong())));
            }
        }
        assertThat(counted).as("%s by %s", query, dimension).isEqualTo(expected);
    }

    /** Each row adds up, and leads to as many events as it says. */
    private static void leads(JsonNode rows) {
        for (var row : rows) {
            var total = row.path("total").asLong();
            assertThat(Answer.sum(row, STATUSES)).as(row.toString()).isEqualTo(total);
            if (row.has("href")) {
                var events = Answer.of(row.path("href").asText() + "&limit=1");
                assertThat(events.path("total").asLong()).as(row.toString()).isEqualTo(total);
            } else {
                assertThat(total == 0 || row.toString().contains("\"none\""))
                        .as(row.toString())
                        .isTrue();
            }
        }
    }

    /** There is a row for just those that the filter of the same name finds something for. */
    private static void everyValueHasItsRow(String query, Dimension dimension, JsonNode rows) {
        var ids = dimension == Dimension.PLACE
                ? Api.ids("/v1/places?limit=500").stream()
                : Stream.concat(
                        Api.ids("/v1/people?limit=500").stream(), Api.ids("/v1/organisations?limit=500").stream());
        Set<String> found = new TreeSet<>(ids.filter(id ->
                        Answer.of("/v1/events?%s%s=%s&limit=1".formatted(query, dimension.code(), id))
                                        .path("total")
                                        .asLong()
                                > 0)
                .toList());
        Set<String> counted = new TreeSet<>(Answer.texts(rows, dimension.code()));
        counted.remove(Dimension.NONE);
        assertThat(counted).as("%s by %s", query, dimension).isEqualTo(found);
    }

    private static List<String> keys(Dimension dimension, JsonNode event) {
        var keys = switch (dimension) {
            case YEAR -> List.of(unit(event, 4));
            case MONTH -> List.of(unit(event, 7));
            case TYPE -> List.of(event.path("type").asText());
            case TYPE_GROUP -> List.of(group(event.path("type").asText()));
            case STATUS -> List.of(event.path("status").asText());
            case EVENT_CLASS -> List.of(event.path("eventClass").asText());
            case COUNTRY -> countries(event);
            case SOURCE -> event.findValuesAsText("source").stream().distinct().toList();
            case ACTOR, PLACE -> throw new IllegalArgumentException();
        };
        return keys.isEmpty() ? List.of(Dimension.NONE) : keys;
    }

    private static String group(String type) {
        return EventTypeGroup.of(Vocabulary.find(EventType.class, type).orElseThrow())
                .code();
    }

    private static List<String> countries(JsonNode event) {
        return Stream.concat(
                        Answer.list(event.path("participants")).stream()
                                .map(one -> one.at("/actor/country").asText()),
                        Stream.of(event.at("/place/country").asText()))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** The year or month of both ends, if they share it. */
    private static String unit(JsonNode event, int length) {
        if (!event.has("date")) {
            return "undated";
        }
        var first = event.path("firstDay").asText("          ").substring(0, length);
        var last = event.path("lastDay").asText("?         ").substring(0, length);
        return first.equals(last) ? first : "imprecise";
    }

    private static long sum(JsonNode counts) {
        return Answer.list(counts.path("items")).stream()
                .mapToLong(row -> row.path("total").asLong())
                .sum();
    }
}
