package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PagingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events?sort=date",
                "/v1/events?sort=-date",
                "/v1/events?date=2024-06&sort=relevance",
                "/v1/events?from=2023&to=2024&match=within&sort=relevance",
                "/v1/events?actor=malta",
                "/v1/organisations?sort=-name",
                "/v1/organisations?sort=name&lang=ja",
                "/v1/people?sort=-id"
            })
    void following_next_gives_every_entry_once_and_in_order(String query) {
        var whole = Api.ids(query);
        List<String> paged = new ArrayList<>();
        var next = query + "&limit=2";
        for (var pages = 0; next != null && pages < 20; pages++) {
            var response = Answer.response(next);
            var page = Answer.tree(response);
            assertThat(page.path("total").asInt()).isEqualTo(whole.size());
            paged.addAll(Answer.texts(page.path("items"), "id"));
            next = page.path("next").textValue();
            assertThat(response.headers().firstValue("Link"))
                    .isEqualTo(Optional.ofNullable(next).map("<%s>; rel=\"next\""::formatted));
        }
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void next_is_a_whole_url() {
        String next = Api.get("/v1/events?limit=1").extract().path("next");
        assertThat(next).matches("http://localhost:" + RestAssured.port + "/v1/events\\?cursor=[\\w-]+&limit=1");
    }

    @Test
    void a_full_last_page_has_no_next() {
        Api.get("/v1/people?limit=3").body("items.size()", is(3)).body("next", nullValue());
    }

    @Test
    void start_is_the_cursor_of_the_first_page() {
        assertThat(Api.events("cursor=start")).isEqualTo(Api.ids("/v1/events"));
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        String next = Api.get("/v1/events?limit=1").extract().path("next");
        var cursor = next.replaceFirst(".*cursor=([^&]+).*", "$1");
        Api.get("/v1/events?limit=5&cursor=" + cursor).statusCode(200);
        Api.get("/v1/events?date=../..&sort=relevance&cursor=" + cursor).statusCode(400);
        Api.get("/v1/events?sort=-date&cursor=" + cursor).statusCode(400).body("errors[0].parameter", is("cursor"));
        Api.get("/v1/events?type=visit&cursor=" + cursor).statusCode(400);
        Api.get("/v1/people?cursor=" + cursor).statusCode(400);
    }
}
