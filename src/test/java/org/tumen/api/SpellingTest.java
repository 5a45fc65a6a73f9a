package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that ask for the same in other words are one request: the same bytes under the same tag. */
@QuarkusTest
class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events?type=visit&limit=50&actor=ヨン・ボルグ|/v1/events?actor=jon-borg&type=visit",
                "/v1/events?actor=JON BORG|/v1/events?actor=jon-borg",
                "/v1/events?actor=maria-borg,jon-borg, jon-borg|/v1/events?actor=jon-borg,maria-borg",
                "/v1/events?actor=malta&actor=iceland&actor=malta|/v1/events?actor=iceland&actor=malta",
                "/v1/events?type=visit,meeting|/v1/events?type=meeting,visit",
                "/v1/events?sort=date&match=overlaps&lang=en&cursor=start&format=json|/v1/events",
                "/v1/events?all=false&bom=false|/v1/events",
                "/v1/events/?limit=2|/v1/events?limit=2",
                "/v1/events?date=2024/2024|/v1/events?date=2024",
                "/v1/events?date=2024-06-01/2024-06-30|/v1/events?date=2024-06",
                "/v1/events?date=2024/2024-06|/v1/events?date=2024-01-01/2024-06-30",
                "/v1/events?from=2024-01-01&to=2024-12-31|/v1/events?to=2024&from=2024",
                "/v1/events?bbox=-22.0,+64,-21.90,65|/v1/events?bbox=-22,64,-21.9,65",
                "/v1/events?bbox=-180,-0,180,9e1&limit=1|/v1/events?bbox=-180,0,180,90&limit=1",
                "/v1/events?bbox=338,64,338.1,65|/v1/events?bbox=-22,64,-21.9,65",
                "/v1/counts?zeros=true|/v1/counts",
                "/v1/events?q= harpa|/v1/events?q=harpa",
                "/v1/people?name=Borg|/v1/people?name=BORG",
                "/v1/people?sort=id|/v1/people",
                "/v1/counts?by=year|/v1/counts",
                "/v1/counts?format=csv&actor=ヨン・ボルグ|/v1/counts?actor=jon-borg&format=csv",
                "/v1/network?level=actor|/v1/network",
                "/v1/search?limit=10&q=borg|/v1/search?q=borg"
            })
    void are_answered_alike(String one, String other) {
        var first = get(one);
        var second = get(other);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.asByteArray()).isEqualTo(second.asByteArray());
        assertThat(first.header("ETag")).isEqualTo(second.header("ETag"));
        assertThat(first.header("Link")).isEqualTo(second.header("Link"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/events?actor=malta&actor=iceland|/v1/events?actor=malta,iceland",
                "/v1/events?q=har|/v1/events?q=har.",
                "/v1/events?from=2024|/v1/events?to=2024",
                "/v1/events?date=../2024|/v1/events?to=2023",
                "/v1/counts?by=year,type|/v1/counts?by=type,year",
                "/v1/people?sort=name|/v1/people?sort=name&lang=ja"
            })
    void what_is_not_the_same_is_kept_apart(String one, String other) {
        assertThat(List.of(one, other))
                .extracting(spelling ->
                        get(spelling).then().statusCode(200).extract().header("ETag"))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?limit=1&actor=ヨン・ボルグ,malta&sort=date",
                "/v1/events?limit=1&date=2019/2030&match=overlaps",
                "/v1/events?limit=1&bbox=-180.0,-90.0,180.0,90.0",
                "/v1/events?limit=1&bbox=-180,-0,180,90",
                "/v1/people?limit=1&name=Ó-R&sort=-name",
                "/v1/events?limit=1&q=the%20"
            })
    void next_is_canonical(String spelling) {
        var url = RestAssured.given()
                .urlEncodingEnabled(!spelling.contains("%"))
                .get(spelling)
                .<String>path("next");
        assertThat(url).as(spelling).isNotNull();
        var page = RestAssured.given().urlEncodingEnabled(false).get(url);
        assertThat(page.statusCode()).isEqualTo(200);
        var next = page.<String>path("next");
        if (next != null) {
            assertThat(withoutCursor(next)).isEqualTo(withoutCursor(url));
        }
    }

    @Test
    void a_format_that_was_named_stays_named() {
        var byName = RestAssured.given().accept("text/csv").get("/v1/events?format=csv&limit=1");
        var byMediaType = RestAssured.given().accept("text/csv").get("/v1/events?limit=1");
        assertThat(byName.header("Link")).contains("format=csv");
        assertThat(byMediaType.header("Link")).doesNotContain("format");
        assertThat(byName.asByteArray()).isEqualTo(byMediaType.asByteArray());
        var named = RestAssured.given().accept("text/csv").get("/v1/events?format=json&limit=1");
        assertThat(named.header("Link")).contains("format=json");
    }

    @Test
    void the_events_behind_a_count_are_asked_for_canonically() {
        assertThat(get("/v1/counts?by=type&actor=ヨン・ボルグ&match=overlaps").<String>path("items[0].href"))
                .matches("/v1/events\\?actor=jon-borg&type=[a-z-]+");
    }

    private static String withoutCursor(String url) {
        return url.replaceFirst("cursor=[^&]+&?", "");
    }

    private static Response get(String spelling) {
        return RestAssured.given().accept("application/json, */*").get(spelling);
    }
}
