package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Several entries in one request. */
@QuarkusTest
class SeveralIdsTest {

    @ParameterizedTest
    @CsvSource({
        "events, 'undated,treaty-signed,denied-sale', 'denied-sale,treaty-signed,undated'",
        "events, harpa-talks, talks-at-harpa",
        "events, 'harpa-talks,talks-at-harpa', talks-at-harpa",
        "people, 'maria-borg,anna-jonsdottir', 'anna-jonsdottir,maria-borg'",
        "organisations, 'malta,iceland,malta', 'iceland,malta'",
        "agreements, herring-deal, herring-deal",
        "places, 'reykjavik,harpa', 'harpa,reykjavik'",
        "sources, 'gazette-2024,courier-2023', 'courier-2023,gazette-2024'",
    })
    void are_returned_in_the_order_of_the_list(String collection, String sent, String returned) {
        assertThat(Api.ids("/v1/%s?id=%s".formatted(collection, sent))).containsExactly(returned.split(","));
    }

    @Test
    void unknown_ones_are_refused_by_name_with_the_nearest() {
        Api.get("/v1/events?id=undated,treaty-singed,nonsense-without-likeness")
                .statusCode(400)
                .body("errors", hasSize(2))
                .body("errors.value", contains("treaty-singed", "nonsense-without-likeness"))
                .body("errors[0].nearest", is("treaty-signed"))
                .body("errors[0].detail", containsString("id: “treaty-singed”"));
        for (var collection : new String[] {"people", "organisations", "agreements", "places", "sources"}) {
            Api.get("/v1/%s?id=no-such-entry".formatted(collection))
                    .statusCode(400)
                    .body("errors.parameter", contains("id"));
        }
        Api.get("/v1/places?id=harpa,").statusCode(400);
    }

    @Test
    void go_with_other_filters_sorting_paging_and_formats() {
        assertThat(Api.ids("/v1/events?id=undated,treaty-signed&type=signing")).containsExactly("treaty-signed");
        assertThat(Api.ids("/v1/people?id=maria-borg,jon-borg&sort=-id")).containsExactly("maria-borg", "jon-borg");
        Api.get("/v1/events?id=undated,treaty-signed,denied-sale&limit=2")
                .body("total", is(3))
                .body("items", hasSize(2))
                .body("next", containsString("id=denied-sale%2Ctreaty-signed%2Cundated"));
        assertThat(Answer.text("/v1/events?id=undated,treaty-signed&format=csv").lines())
                .hasSize(3);
        Api.get("/v1/counts?by=status&id=denied-sale,treaty-signed").body("total", is(2));
        Api.get("/v1/network?id=treaty-signed").statusCode(200).body("total", is(1));
    }

    @Test
    void in_any_order_are_the_same_request() {
        assertThat(Api.get("/v1/events?id=undated,harpa-talks").extract().header("ETag"))
                .isEqualTo(Api.get("/v1/events?id=talks-at-harpa,undated")
                        .extract()
                        .header("ETag"));
    }
}
