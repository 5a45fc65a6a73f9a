package org.tumen.api;

import io.restassured.response.ValidatableResponse;
import java.util.List;

import static io.restassured.RestAssured.given;

/** Short ways to ask the API in tests. */
final class Api {

    private Api() {}

    static ValidatableResponse get(String pathAndQuery, Object... values) {
        return given().when().get(pathAndQuery, values).then();
    }

    /** The ids of a list, in its order. */
    static List<String> ids(String pathAndQuery, Object... values) {
        return Answer.texts(Answer.of(pathAndQuery, values).path("items"), "id");
    }

    /** The ids of the events that a query string finds. */
    static List<String> events(String query, Object... values) {
        return ids("/v1/events?" + query, values);
    }
}
