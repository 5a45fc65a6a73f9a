package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class EmptyResultsTest {

    @Test
    void who_takes_no_part_but_speaks_is_said_to() {
        Api.get("/v1/events?actor={name}", "クーリエ")
                .body("total", is(0))
                .body("items.size()", is(0))
                .body("empty.causes", contains(List.of("actor=courier")))
                .body(
                        "empty.message",
                        is("Nothing matches actor=courier. 2 match with saidBy=courier instead of actor=courier."))
                .body("empty.suggestions.href", contains("/v1/events?saidBy=courier", "/v1/events?concerns=courier"))
                .body("empty.suggestions.total", contains(2, 2));
    }

    @Test
    void a_role_goes_with_its_actor() {
        Api.get("/v1/events?actor=courier&role=speaker&type=arms-transfer&sort=-date&limit=3")
                .body("empty.causes", contains(List.of("actor=courier")))
                .body(
                        "empty.suggestions[0].href",
                        is("/v1/events?limit=3&saidBy=courier&sort=-date&type=arms-transfer"))
                .body(
                        "empty.suggestions[0].change",
                        is("with saidBy=courier instead of actor=courier and role=speaker"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Alone.
                "/v1/events?country=FR|country=FR|",
                "/v1/events?type=visit&country=FR|country=FR|/v1/events?type=visit",
                "/v1/events?type=denial|type=denial|/v1/events?type=speech",
                "/v1/events?type=denial,gift&partOf=treaty-signed|partOf=treaty-signed|/v1/events?type=denial%2Cgift",
                "/v1/events?place=north-atlantic&type=statement|place=north-atlantic and type=statement"
                        + "|/v1/events?about=north-atlantic&type=statement",
                "/v1/events?date=1950|date=1950|",
                "/v1/events?q=zeppelin+treaty|q=zeppelin treaty|/v1/events?q=treaty",
                "/v1/search?q=zeppelin+treaty&limit=3|q=zeppelin treaty|/v1/search?limit=3&q=treaty",
                "/v1/search?q=zeppelin|q=zeppelin|",
                "/v1/search?q=treaty&kind=person|kind=person and q=treaty|/v1/search?q=treaty",
                "/v1/events?q=zeppelin&status=confirmed|q=zeppelin|/v1/events?status=confirmed",
                "/v1/counts?by=type&actor=courier|actor=courier|/v1/counts?by=type&saidBy=courier",
                "/v1/network?level=person&actor=courier&from=2023|actor=courier"
                        + "|/v1/network?from=2023&level=person&saidBy=courier",
                "/v1/people?country=FR&name=borg|country=FR|/v1/people?name=borg",
                "/v1/organisations?kind=party|kind=party|",
                "/v1/agreements?kind=treaty&status=speculated|status=speculated|/v1/agreements?kind=treaty",
                "/v1/sources?language=fr|language=fr|",
                // Together.
                "/v1/events?actor=malta&role=recipient|actor=malta and role=recipient|/v1/events?concerns=malta",
                "/v1/events?positionBy=courier&stance=denies|positionBy=courier and stance=denies"
                        + "|/v1/events?concerns=courier",
                "/v1/events?date=2024-02&match=within&type=gift|date=2024-02 and match=within|/v1/events?match=within&type=gift",
                "/v1/people?country=IS&name=borg|country=IS and name=borg|/v1/people?name=borg",
                "/v1/places?kind=sea&country=IS|country=IS and kind=sea|/v1/places?kind=sea",
            })
    void says_what_excludes_everything_and_what_does_not(String request, String cause, String suggestion) {
        var empty = Answer.of(request).path("empty");
        assertThat(causes(empty)).as(request).contains(cause);
        if (suggestion != null) {
            assertThat(Answer.texts(empty.path("suggestions"), "href"))
                    .as(request)
                    .contains(suggestion);
        }
        holds(request, empty);
    }

    @Test
    void where_each_two_conditions_have_events_it_is_all_of_them_together() {
        Api.get("/v1/events?place=harpa&role=host&type=signing,visit")
                .body("empty.causes", contains(List.of("place=harpa", "role=host", "type=signing,visit")))
                .body(
                        "empty.message",
                        is("Nothing matches place=harpa and role=host and type=signing,visit together."
                                + " 1 matches with type=diplomacy instead of type=signing,visit."))
                .body(
                        "empty.suggestions.change",
                        contains(
                                "with type=diplomacy instead of type=signing,visit",
                                "without place=harpa",
                                "without role=host",
                                "without type=signing,visit"));
    }

    @Test
    void both_ends_of_a_period_are_one_condition() {
        var request = "/v1/events?place=harpa&from=2023-09-12&to=2023-09-13";
        var period = "from=2023-09-12 and to=2023-09-13";
        Api.get(request)
                .body("empty.causes", contains(List.of("from=2023-09-12", "to=2023-09-13", "place=harpa")))
                .body("empty.message", startsWith("Nothing matches " + period + " and place=harpa together."))
                .body("empty.suggestions.change", hasItem("without " + period));
        holds(request, Answer.of(request).path("empty"));
        Api.get("/v1/events?from=1950&to=1951&type=visit")
                .body("empty.causes", contains(List.of("from=1950", "to=1951")))
                .body("empty.message", startsWith("Nothing matches from=1950 and to=1951 together."))
                .body("empty.suggestions.href", contains("/v1/events?type=visit"));
    }

    @Test
    void a_list_with_entries_or_without_conditions_is_not_explained() {
        Api.get("/v1/events").body("empty", nullValue());
        Api.get("/v1/events?actor=malta").body("empty", nullValue());
        Api.get("/v1/counts?actor=malta").body("empty", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "geojson", "ics", "atom", "jsonld", "timelinejs"})
    void other_formats_are_as_they_were(String format) {
        Api.get("/v1/events?actor=courier&format=" + format).statusCode(200);
    }

    @Test
    void equivalent_requests_are_explained_alike() {
        var one = given().get("/v1/events?actor=courier&type=visit,meeting");
        var other = given().get("/v1/events?type=meeting,visit&actor={name}", "クーリエ");
        assertThat(other.header("ETag")).isEqualTo(one.header("ETag"));
        assertThat(other.asString()).isEqualTo(one.asString());
    }

    @Test
    void however_many_conditions_there_are() {
        var everybody = Api.ids("/v1/organisations?limit=500").stream()
                .flatMap(one -> Api.ids("/v1/people?limit=500").stream().map(other -> one + "," + other))
                .map(either -> "actor=" + either)
                .collect(Collectors.joining("&"));
        var request = "/v1/events?" + everybody + "&country=FR&country=MT";
        var empty = Answer.of(request).path("empty");
        assertThat(empty.path("suggestions").size()).isLessThanOrEqualTo(5);
        holds(request, empty);
    }

    /** Whatever the request: what is said to match nothing does so, and what is suggested matches as much as is said. */
    @Test
    void what_is_said_is_so() {
        var filters = new RandomFilters();
        var explained = 0;
        for (var seed = 0; seed < 400 && explained < 60; seed++) {
            var request = "/v1/events?" + Answer.query(filters.parameters(seed)).replaceFirst("&$", "");
            var list = Answer.of(request);
            if (list.path("total").asLong() == 0) {
                explained++;
                holds(request, list.path("empty"));
            } else {
                assertThat(list.has("empty")).as(request).isFalse();
            }
        }
        assertThat(explained).isGreaterThanOrEqualTo(40);
    }

    private static void holds(String request, JsonNode empty) {
        var path = request.replaceFirst("\\?.*", "");
        assertThat(empty.path("message").asText()).as(request).startsWith("Nothing matches ");
        assertThat(empty.path("causes")).as(request).isNotEmpty();
        for (var cause : empty.path("causes")) {
            var conditions = Answer.list(cause).stream()
                    .map(condition -> condition.asText().split("=", 2))
                    .map(condition -> Map.entry(condition[0], condition[1]))
                    .toList();
            assertThat(Answer.of(path + "?" + Answer.query(conditions))
                            .path("total")
                            .asLong())
                    .as("%s: %s", request, cause)
                    .isZero();
        }
        for (var suggestion : empty.path("suggestions")) {
            assertThat(Answer.of(suggestion.path("href").asText()).path("total").asLong())
                    .as("%s: %s", request, suggestion)
                    .isPositive()
                    .isEqualTo(suggestion.path("total").asLong());
        }
    }

    private static List<String> causes(JsonNode empty) {
        return Answer.list(empty.path("causes")).stream()
                .map(cause -> Answer.list(cause).stream().map(JsonNode::asText).collect(Collectors.joining(" and ")))
                .toList();
    }
}
