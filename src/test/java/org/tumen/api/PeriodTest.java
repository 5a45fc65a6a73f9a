package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What happened in a period, for certain or possibly, over the sample with some protests of unusual dates. */
@QuarkusTest
@TestProfile(PeriodTest.Protests.class)
class PeriodTest {

    /** By the id of each protest, its date; empty for none. */
    private static final Map<String, String> DATES = Map.ofEntries(
            Map.entry("about-leap-day", "2024-02-29~"),
            Map.entry("at-first", "0001-01-01"),
            Map.entry("at-last", "9999-12-31"),
            Map.entry("in-february", "2024-02"),
            Map.entry("in-first-year", "0001"),
            Map.entry("in-last-year", "9999"),
            Map.entry("in-leap-week", "[2024-02-26..2024-03-03]"),
            Map.entry("in-leap-year", "2024"),
            Map.entry("leap-day", "2024-02-29"),
            Map.entry("over-february", "2024-02/2024-03"),
            Map.entry("over-leap-day", "2024-02-28/2024-03-01"),
            Map.entry("over-leap-year", "2023-11~/2024-11~"),
            Map.entry("perhaps-leap-day", "2024-02-29?"),
            Map.entry("perhaps-since-leap-day", "2024-02-29?/2024-03"),
            Map.entry("since-february", "2024-02/.."),
            Map.entry("since-leap-day", "2024-02-29/.."),
            Map.entry("some-day-before-march", "[..2024-02]"),
            Map.entry("until-leap-day", "../2024-02-29"),
            Map.entry("without-date", ""));

    private static final List<String> ON_LEAP_DAY = List.of(
            "leap-day certain",
            "over-leap-day certain",
            "since-leap-day certain",
            "about-leap-day possible",
            "perhaps-leap-day possible",
            "in-leap-week possible",
            "in-february possible",
            "over-february certain",
            "until-leap-day certain",
            "perhaps-since-leap-day possible",
            "in-leap-year possible",
            "over-leap-year possible",
            "some-day-before-march possible",
            "since-february possible");

    @Test
    void the_leap_day_has_what_was_on_it_before_what_may_have_been_and_both_before_what_went_on() {
        var list = Answer.of("/v1/events?type=protest&date=2024-02-29&sort=relevance");
        assertThat(fits(list.path("items"))).isEqualTo(ON_LEAP_DAY);
        assertThat(list.path("total").asInt()).isEqualTo(14);
        assertThat(list.at("/inPeriod/certain").asInt()).isEqualTo(5);
        assertThat(list.at("/inPeriod/possible").asInt()).isEqualTo(9);
    }

    @Test
    void other_orders_tell_the_same_of_each_entry() {
        for (var sort : List.of("date", "-date")) {
            var list = Answer.of("/v1/events?type=protest&from=2024-02-29&to=2024-02-29&sort=" + sort);
            assertThat(fits(list.path("items"))).containsExactlyInAnyOrderElementsOf(ON_LEAP_DAY);
            assertThat(list.at("/inPeriod/certain").asInt()).isEqualTo(5);
        }
    }

    @Test
    void february_makes_some_surer_and_none_less_sure() {
        assertThat(protests("date=2024-02&sort=relevance"))
                .startsWith(
                        "leap-day certain",
                        "over-leap-day certain",
                        "in-february certain",
                        "over-february certain",
                        "since-leap-day certain",
                        "since-february certain",
                        "about-leap-day possible",
                        "perhaps-leap-day possible",
                        "in-leap-week possible",
                        "until-leap-day certain")
                .hasSize(14);
        // Ended in March, on whichever day it began.
        assertThat(protests("date=2024-03"))
                .contains("perhaps-since-leap-day certain", "over-leap-day certain", "in-leap-week possible");
    }

    @Test
    void within_leaves_out_what_reaches_beyond_and_a_qualified_date_is_still_only_possible() {
        assertThat(protests("date=2024-02-29&match=within&sort=relevance"))
                .containsExactly("leap-day certain", "about-leap-day possible", "perhaps-leap-day possible");
        assertThat(protests("date=2024-02&match=within&sort=relevance"))
                .containsExactly(
                        "leap-day certain",
                        "in-february certain",
                        "about-leap-day possible",
                        "perhaps-leap-day possible");
    }

    @Test
    void with_two_periods_an_entry_is_certain_if_it_is_for_both() {
        assertThat(protests("date=2024-02&from=2024-02-29"))
                .contains("leap-day certain", "over-leap-day certain", "over-february certain", "in-february possible")
                .contains("since-february possible");
    }

    @Test
    void the_first_and_the_last_year_have_ends_that_are_not_open() {
        assertThat(protests("date=0001&sort=relevance"))
                .containsExactly(
                        "at-first certain",
                        "in-first-year certain",
                        "some-day-before-march possible",
                        "until-leap-day possible");
        assertThat(protests("date=9999-12-31&sort=relevance"))
                .containsExactly(
                        "at-last certain",
                        "in-last-year possible",
                        "since-leap-day possible",
                        "since-february possible");
    }

    @Test
    void all_time_is_certain_for_all_but_the_undated() {
        var all = Answer.of("/v1/events?type=protest&date=../..&sort=relevance&limit=500");
        assertThat(all.at("/inPeriod/certain").asInt()).isEqualTo(18);
        assertThat(all.at("/inPeriod/possible").asInt()).isZero();
        assertThat(Answer.texts(all.path("items"), "id")).hasSize(18).doesNotContain("without-date");
    }

    @Test
    void nothing_is_of_a_period_where_none_is_asked_for() {
        var list = Answer.of("/v1/events?type=protest&match=within&resolution=day,none");
        assertThat(list.has("inPeriod")).isFalse();
        assertThat(list.path("items")).isNotEmpty().noneMatch(item -> item.has("inPeriod"));
        assertThat(Answer.of("/v1/events/leap-day").has("inPeriod")).isFalse();
        assertThat(Answer.of("/v1/counts?by=type").has("inPeriod")).isFalse();
        assertThat(Answer.of("/v1/network").has("inPeriod")).isFalse();
    }

    @Test
    void an_empty_list_has_nothing_of_either() {
        var list = Answer.of("/v1/events?type=protest&date=1500-03&match=within&sort=relevance");
        assertThat(list.at("/inPeriod/certain").asInt(-1)).isZero();
        assertThat(list.at("/inPeriod/possible").asInt(-1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/counts?by=month", "/v1/counts?by=type,status", "/v1/network?level=country"})
    void counts_and_networks_say_how_many_of_each(String request) {
        var counts = Answer.of(request + "&type=protest&date=2024-02-29");
        assertThat(counts.path("total").asInt()).isEqualTo(14);
        assertThat(counts.at("/inPeriod/certain").asInt()).isEqualTo(5);
        assertThat(counts.at("/inPeriod/possible").asInt()).isEqualTo(9);
    }

    @Test
    void pages_by_relevance_hold_together() {
        var read = new ArrayList<String>();
        var next = "/v1/events?type=protest&date=2024-02-29&sort=relevance&limit=4";
        while (next != null) {
            var page = Answer.of(next);
            read.addAll(fits(page.path("items")));
            assertThat(page.at("/inPeriod/certain").asInt()).isEqualTo(5);
            next = page.path("next").textValue();
        }
        assertThat(read).isEqualTo(ON_LEAP_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&all=true"})
    void ndjson_and_csv_say_it_of_each_entry(String whole) throws IOException {
        var query = "/v1/events?type=protest&date=2024-02-29&sort=relevance" + whole;
        var lines = new ArrayList<String>();
        for (var line : Answer.text(query + "&format=ndjson").split("\n")) {
            lines.addAll(fits(Protests.JSON.createArrayNode().add(Protests.JSON.readTree(line))));
        }
        assertThat(lines).isEqualTo(ON_LEAP_DAY);

        var rows = Answer.text(query + "&format=csv").split("\r\n");
        var column = List.of(rows[0].split(",")).indexOf("inPeriod");
        assertThat(column).isPositive();
        for (var i = 0; i < ON_LEAP_DAY.size(); i++) {
            var fit = ON_LEAP_DAY.get(i).split(" ");
            assertThat(rows[i + 1]).startsWith(fit[0] + ",").contains("," + fit[1] + ",");
        }
    }

    @Test
    void geojson_says_it_too() {
        var map = Answer.of("/v1/events?type=protest&date=2024-02-29&sort=relevance&format=geojson");
        assertThat(map.at("/inPeriod/certain").asInt()).isEqualTo(5);
        assertThat(map.path("features").findValuesAsText("inPeriod"))
                .isEqualTo(ON_LEAP_DAY.stream().map(fit -> fit.split(" ")[1]).toList());
    }

    @Test
    void agreements_and_sources_say_it_likewise() {
        var sources = Answer.of("/v1/sources?date=2023-09-05");
        assertThat(fits(sources.path("items"))).containsExactly("courier-2023 possible");
        assertThat(sources.path("inPeriod").toString()).isEqualTo("{\"certain\":0,\"possible\":1}");
        assertThat(fits(Answer.of("/v1/sources?from=2023-09&to=2023-12&sort=name")
                        .path("items")))
                .containsExactly("courier-2023 certain");
        var agreements = Answer.of("/v1/agreements?date=../..");
        assertThat(agreements.path("items"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.path("inPeriod").asText()).isEqualTo("certain"));
        assertThat(agreements.at("/inPeriod/certain").asInt())
                .isEqualTo(agreements.path("total").asInt());
        assertThat(Answer.of("/v1/agreements").has("inPeriod")).isFalse();
        assertThat(Answer.text("/v1/agreements?date=../..&format=csv")).contains(",certain,");
    }

    private static List<String> protests(String query) {
        return fits(Answer.of("/v1/events?type=protest&" + query).path("items"));
    }

    /** The id of each entry, and how surely it is of the period. */
    private static List<String> fits(JsonNode items) {
        return Answer.list(items).stream()
                .map(item ->
                        item.path("id").asText() + " " + item.path("inPeriod").asText("-"))
                .toList();
    }

    /** Serves the sample and the protests: expected, so that they may be later than their source. */
    public static final class Protests implements QuarkusTestProfile {

        private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");
        static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var directory = Files.createDirectories(Path.of("target/dataset-protests"));
                try (var files = Files.list(SAMPLE)) {
                    for (var file : files.filter(one -> one.toString().endsWith(".json"))
                            .toList()) {
                        Files.write(directory.resolve(file.getFileName()), Files.readAllBytes(file));
                    }
                }
                var events =
                        (ArrayNode) JSON.readTree(SAMPLE.resolve("events.json").toFile());
                JSON.writeValue(directory.resolve("events.json").toFile(), withProtests(events));
                return Map.of("tumen.dataset", directory.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static List<JsonNode> withProtests(ArrayNode events) {
            var template = StreamSupport.stream(events.spliterator(), false)
                    .filter(event -> event.path("id").asText().equals("perhaps-in-september"))
                    .findFirst()
                    .orElseThrow();
            DATES.forEach((id, date) -> {
                var protest = ((ObjectNode) template.deepCopy()).put("id", id).put("type", "protest");
                protest.remove("realisedBy");
                protest.putObject("about").putArray("actors").add("iceland");
                protest.path("positions").forEach(position -> ((ObjectNode) position).remove("date"));
                if (date.isEmpty()) {
                    protest.remove(List.of("date", "dateBasis", "dateNote"));
                } else {
                    protest.put("date", date);
                }
                events.add(protest);
            });
            return StreamSupport.stream(events.spliterator(), false)
                    .sorted(Comparator.comparing(event -> event.path("id").asText()))
                    .toList();
        }
    }
}
