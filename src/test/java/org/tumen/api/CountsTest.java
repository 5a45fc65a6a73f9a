package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class CountsTest {

    @Test
    void years_have_no_gap_and_what_is_in_none_has_buckets_of_its_own() {
        Api.get("/v1/counts?by=year")
                .body("total", is(14))
                .body("by", contains("year"))
                .body("multiple", is(empty()))
                .body("items.year", contains("2022", "2023", "2024", "imprecise", "undated"))
                .body("items.total", contains(1, 4, 7, 1, 1));
        Api.get("/v1/counts?by=year&type=statement,exercise&role=speaker")
                .body("items.year", contains("2022", "2023", "2024"))
                .body("items.total", contains(1, 0, 1));
    }

    @Test
    void a_closed_period_is_filled_from_end_to_end() {
        Api.get("/v1/counts?by=month&date=2024-03/2024-07&match=within")
                .body("items.month", contains("2024-03", "2024-04", "2024-05", "2024-06", "2024-07", "imprecise"))
                .body("items.total", contains(0, 0, 0, 4, 0, 2));
        Api.get("/v1/counts?by=year&from=2019&to=2020").body("items.total", contains(0, 0));
        Api.get("/v1/counts?by=year&from=2025").body("items.year", contains("imprecise"));
    }

    @Test
    void each_row_says_how_many_are_of_each_status_what_it_is_called_and_where_its_list_is() {
        Api.get("/v1/counts?by=year&from=2023&to=2023")
                .body("items[0].yearEn", is("2023"))
                .body("items[0].yearJa", is("2023年"))
                .body("items[0].time", is("2023-01-01"))
                .body("items[0].total", is(4))
                .body("items[0].confirmed", is(0))
                .body("items[0].expected", is(1))
                .body("items[0].alleged", is(1))
                .body("items[0].disputed", is(1))
                .body("items[0].speculated", is(1))
                .body("items[0].href", is("/v1/events?from=2023&resolution=day%2Cmonth%2Cyear&to=2023"));
    }

    @Test
    void closed_lists_are_in_the_order_of_their_vocabulary() {
        Api.get("/v1/counts?by=status")
                .body("items.status", contains("confirmed", "expected", "alleged", "disputed", "speculated"))
                .body("items.total", contains(10, 1, 1, 1, 1));
        Api.get("/v1/counts?by=eventClass")
                .body("multiple", is(empty()))
                .body("items.eventClass", contains("occurrence", "state"))
                .body("items.total", contains(13, 1))
                .body("items[1].eventClassJa", is("継続状態"))
                .body("items[1].href", is("/v1/events?eventClass=state"));
        Api.get("/v1/counts?by=type&place=reykjavik")
                .body("items.type", contains("visit", "meeting", "signing", "statement"));
    }

    @Test
    void anything_else_is_by_count_and_then_by_id_and_none_comes_last() {
        Api.get("/v1/counts?by=place")
                .body("multiple", contains("place"))
                .body("items.place", contains("iceland", "reykjavik", "harpa", "north-atlantic", "none"))
                .body("items.total", contains(5, 4, 2, 1, 8))
                .body("items[4].placeJa", is("なし"));
    }

    @Test
    void a_state_is_counted_with_what_its_people_did() {
        Api.get("/v1/counts?by=actor&partOf=borg-visits-iceland")
                .body("items.find { it.actor == 'malta' }.total", is(2))
                .body("items.find { it.actor == 'maltese-foreign-ministry' }.total", is(2));
    }

    @Test
    void an_actor_counts_where_it_had_the_role_that_is_asked_for() {
        Api.get("/v1/counts?by=actor&role=recipient")
                .body("items.actor", contains("iceland"))
                .body("items.total", contains(3));
    }

    @Test
    void a_cross_table_has_each_month_for_each_type() {
        var items = "items.findAll { it.type == 'visit' }";
        Api.get("/v1/counts?by=month,type&date=2024-05/2024-07&type=visit,meeting")
                .body("by", contains("month", "type"))
                .body(items + ".month", contains("2024-05", "2024-06", "2024-07"))
                .body(items + ".total", contains(0, 1, 0))
                .body("items.size()", is(6));
        Api.get("/v1/counts?by=status,type")
                .body("items[0].status", is("confirmed"))
                .body("items.total.sum()", is(14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month,type", "source,status", "actor", "place"})
    void csv_has_what_json_has(String by) throws IOException {
        var counts = Answer.of("/v1/counts?by=" + by);
        var answer = given().accept("text/csv")
                .get("/v1/counts?by=" + by)
                .then()
                .statusCode(200)
                .extract();
        assertThat(answer.contentType()).startsWith("text/csv").containsIgnoringCase("charset=utf-8");
        assertThat(answer.asString()).contains("\r\n").doesNotStartWith("\uFEFF");
        var records = records(answer.asString());
        assertThat(records).hasSameSizeAs(counts.path("items"));
        for (var i = 0; i < records.size(); i++) {
            var row = counts.at("/items/" + i);
            assertThat(records.get(i).toMap())
                    .isNotEmpty()
                    .allSatisfy((column, cell) -> assertThat(cell)
                            .as(column)
                            .isEqualTo(row.path(column).asText("")));
        }
    }

    @Test
    void the_format_has_precedence_over_accept() {
        given().accept("text/csv")
                .get("/v1/counts?by=type&format=json")
                .then()
                .contentType(containsString("application/json"));
        Api.get("/v1/counts?by=type&format=csv").contentType(containsString("text/csv"));
        var tag = Api.get("/v1/counts?format=csv").extract().header("ETag");
        given().header("If-None-Match", tag).get("/v1/counts?format=csv").then().statusCode(304);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by=month&date=0002/9998|119964",
                "by=year&date=0002/9998|9997",
                "date=0002/9998|9997",
                "by=month&date=1500/2024|6300",
                "by=actor,month&date=1950/2024|5400"
            })
    void more_rows_than_anybody_can_look_at_are_refused(String query, int rows) {
        Api.get("/v1/counts?" + query)
                .statusCode(400)
                .body("errors.parameter", contains("by"))
                .body("errors[0].detail", containsString("makes at least %d rows".formatted(rows)))
                .body("errors[0].allowed", hasItem(containsString("zeros=false")));
        assertThat(Answer.of("/v1/counts?zeros=false&" + query).path("items")).hasSizeLessThan(200);
    }

    @Test
    void as_many_rows_as_are_answered_are_answered() {
        assertThat(Answer.of("/v1/counts?by=year&date=1000/5998").path("items")).hasSize(5000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=month", "by=year,type", "by=actor,month&date=2023/2025", "by=type"})
    void without_zeros_the_other_rows_are_the_same_in_the_same_order(String query) {
        var all = Answer.list(Answer.of("/v1/counts?" + query).path("items"));
        var found = Answer.list(Answer.of("/v1/counts?zeros=false&" + query).path("items"));
        assertThat(found)
                .isEqualTo(all.stream()
                        .filter(row -> row.path("total").asInt() > 0)
                        .toList());
    }

    private static List<CSVRecord> records(String csv) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(csv)).getRecords();
    }
}
