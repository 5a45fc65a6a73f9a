package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists have the entries that reading the dataset's files through finds, whatever the filters. */
abstract class FilterAgreement {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final NaiveFilter naive;
    private final int times;

    /**
     * @param times how many combinations of filters of events there are; of each other list, a tenth of that
     */
    FilterAgreement(Path dataset, int times) throws IOException {
        naive = new NaiveFilter(dataset);
        this.times = times;
    }

    @Test
    void events_agree_with_the_files() throws IOException {
        var filters = new RandomFilters();
        var some = 0;
        try (var connection = new RawConnection()) {
            for (var seed = 0; seed < times; seed++) {
                some += agrees(connection, "events", filters.parameters(seed)) ? 1 : 0;
            }
        }
        assertThat(some).as("filters that find something").isGreaterThan(times / 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "organisations", "places", "agreements", "sources"})
    void other_lists_agree_with_the_files(String list) throws IOException {
        var pools = pools(list);
        var some = 0;
        try (var connection = new RawConnection()) {
            for (var seed = 0; seed < times / 10; seed++) {
                var random = new Random(seed);
                var parameters = new ArrayList<Map.Entry<String, String>>();
                pools.forEach((name, values) -> {
                    if (random.nextInt(pools.size()) < 2) {
                        var first = values.get(random.nextInt(values.size()));
                        var second = values.get(random.nextInt(values.size()));
                        parameters.add(Map.entry(
                                name,
                                random.nextBoolean() || first.equals(second) || SINGLE.contains(name)
                                        ? first
                                        : first + "," + second));
                    }
                });
                some += agrees(connection, list, parameters) ? 1 : 0;
            }
        }
        assertThat(some).as("filters that find something").isGreaterThan(times / 50);
    }

    private static final List<String> SINGLE = List.of("date", "from", "to", "match", "on", "bbox");

    private static Map<String, List<String>> pools(String list) {
        var countries = List.of("RU", "KP", "KR", "US", "IS", "MT");
        var organisations = Api.ids("/v1/organisations?limit=500");
        var dates = List.of("2024", "2024-06", "2024-06-19", "2023-09/..", "../2023", "2024-11/2024-12");
        return switch (list) {
            case "people" ->
                Map.of("country", countries, "organisation", organisations, "on", List.of("2024-06-19", "2022-03-01"));
            case "organisations" -> Map.of("country", countries, "kind", kinds(list), "parent", organisations);
            case "places" ->
                Map.of(
                        "country", countries,
                        "kind", kinds(list),
                        "parent", Api.ids("/v1/places?limit=500"),
                        "bbox", List.of("124,33,131,43", "20,40,-20,70", "-30,60,-10,70", "-180,-90,180,90"));
            case "agreements" -> {
                var actors = new ArrayList<>(organisations);
                actors.addAll(Api.ids("/v1/people?limit=500"));
                yield Map.of(
                        "date",
                        dates,
                        "match",
                        List.of("overlaps", "within"),
                        "kind",
                        kinds(list),
                        "status",
                        List.of("confirmed", "expected", "alleged", "disputed", "speculated"),
                        "party",
                        actors,
                        "positionBy",
                        actors,
                        "stance",
                        List.of("asserts", "confirms", "denies", "suspects"),
                        "concerns",
                        actors);
            }
            default ->
                Map.of(
                        "date",
                        dates,
                        "match",
                        List.of("overlaps", "within"),
                        "publisher",
                        organisations,
                        "language",
                        List.of("en", "ja", "ko"));
        };
    }

    private static List<String> kinds(String list) {
        return Answer.texts(Answer.of("/v1/%s?limit=500".formatted(list)).path("items"), "kind").stream()
                .distinct()
                .toList();
    }

    /** Fails unless the list has what the files have; whether that is anything. */
    private boolean agrees(RawConnection connection, String list, List<Map.Entry<String, String>> parameters)
            throws IOException {
        var target = "/v1/%s?%slimit=500".formatted(list, Answer.query(parameters));
        var received = connection.send("GET %s HTTP/1.1\r\nHost: any\r\n\r\n".formatted(target));
        assertThat(received.status()).as(target).isEqualTo(200);
        var answer = JSON.readTree(received.body());
        var items = Answer.list(answer.path("items"));
        var expected = naive.ids(list, parameters);
        assertThat(items)
                .as(target)
                .extracting(item -> item.path("id").asText())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(answer.path("total").asInt()).as(target).isEqualTo(expected.size());
        if (answer.has("inPeriod")) {
            agrees(target, list, parameters, answer, items);
        }
        return !expected.isEmpty();
    }

    private void agrees(
            String target,
            String list,
            List<Map.Entry<String, String>> parameters,
            JsonNode answer,
            List<JsonNode> items) {
        var certain = items.stream()
                .filter(item -> naive.isCertain(list, item.path("id").asText(), parameters))
                .map(item -> item.path("id").asText())
                .collect(Collectors.toSet());
        assertThat(items)
                .as(target)
                .allSatisfy(item -> assertThat(item.path("inPeriod").asText())
                        .isEqualTo(certain.contains(item.path("id").asText()) ? "certain" : "possible"));
        assertThat(answer.at("/inPeriod/certain").asInt()).as(target).isEqualTo(certain.size());
        assertThat(answer.at("/inPeriod/possible").asInt()).as(target).isEqualTo(items.size() - certain.size());
    }
}
