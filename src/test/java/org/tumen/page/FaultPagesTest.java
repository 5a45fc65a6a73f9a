package org.tumen.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

/** Who takes pages is told of errors by a page; who asks the API, by a problem document. */
@QuarkusTest
class FaultPagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/events/no-such-event", "/people/nobody", "/no/such/page", "/event"})
    void what_is_not_there_is_a_page(String path) {
        var page = Html.of(given().accept(BROWSER).get(path), 404);
        assertThat(page.heading()).isEqualTo("There is nothing here");
        var japanese = given().accept(BROWSER).header("Accept-Language", "ja").get(path);
        assertThat(Html.of(japanese, 404).heading()).isEqualTo("ここには何もありません");
        assertThat(japanese.header("Vary")).contains("Accept-Language");
    }

    @Test
    void a_misspelt_entry_is_answered_with_the_nearest() {
        var page = Html.of(given().accept(BROWSER).get("/people/jon-brog?lang=ja"), 404);
        assertThat(page.links()).contains("/people/jon-borg?lang=ja");
    }

    @Test
    void why_an_entry_was_withdrawn_is_said() {
        var page = Html.of(given().accept(BROWSER).get("/events/sale-of-a-ghost-ship"), 410);
        assertThat(page.heading()).isEqualTo("This entry was withdrawn");
        assertThat(page.text()).contains("The Courier took its report back.");
        var japanese = given().accept(BROWSER).get("/events/sale-of-a-ghost-ship?lang=ja");
        assertThat(Html.of(japanese, 410).text()).contains("クーリエ紙が記事を取り消した。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/talks-at-harpa?langue=ja", "/events/talks-at-harpa?lang=fr"})
    void a_wrong_parameter_of_an_entry_is_a_page(String address) {
        assertThat(Html.of(given().accept(BROWSER).get(address), 400).heading()).isEqualTo("That did not work");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/x/none.js",
                "/v1/events/no-such-event",
                "/v1/nothing",
                "/v1/events?limit=0",
                "/v1/people/nobody"
            })
    void what_is_no_page_is_answered_with_problems_by_all(String path) {
        assertThat(given().accept(BROWSER).get(path).contentType()).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/no-such-event", "/no/such/page"})
    void programs_get_problems_everywhere(String path) {
        assertThat(given().accept("*/*").get(path).contentType()).isEqualTo("application/problem+json");
        assertThat(given().accept("application/json").get(path).contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void programs_are_led_from_a_page_to_the_api() {
        given().accept("application/json")
                .redirects()
                .follow(false)
                .get("/events/talks-at-harpa")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/v1/events/talks-at-harpa"));
    }
}
