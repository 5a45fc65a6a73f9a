package org.tumen.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The check that every response of every other test goes through finds what it looks for. */
class ContractCheckTest {

    private static final String JSON = "application/json";

    private final ObjectNode event = Contract.example("getEvent", JSON).deepCopy();
    private final Map<String, String> headers = new HashMap<>(Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "*",
            "Cache-Control", "no-cache",
            "Content-Type", JSON + ";charset=UTF-8",
            "Dataset-Version", "0.1.0",
            "ETag", "\"x\"",
            "Vary", "Accept"));

    @Test
    void what_the_contract_says_passes() {
        assertThatCode(() -> check(200)).doesNotThrowAnyException();
    }

    @Test
    void a_status_that_it_does_not_know_is_found() {
        refused(418, "the contract has no such status");
    }

    @Test
    void a_media_type_that_it_does_not_know_is_found() {
        headers.put("Content-Type", "text/html");
        refused(200, "the contract has no text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ETag", "Dataset-Version", "Access-Control-Allow-Origin"})
    void a_header_that_is_missing_is_found(String name) {
        headers.remove(name);
        refused(200, "200");
    }

    @Test
    void a_field_that_it_does_not_know_is_found() {
        event.put("colour", "red");
        refused(200, "colour");
    }

    @Test
    void a_field_that_it_does_not_know_is_found_in_what_is_referred_to() {
        ((ObjectNode) event.path("title")).put("fr", "Pourparlers");
        refused(200, "fr");
    }

    @Test
    void a_word_that_it_does_not_know_is_found() {
        event.put("type", "picnic");
        refused(200, "type");
    }

    @Test
    void a_field_of_another_type_is_found() {
        event.put("type", 4);
        refused(200, "type");
    }

    private void refused(int status, String message) {
        assertThatThrownBy(() -> check(status))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private void check(int status) {
        ContractCheck.check(new ContractCheck.Received(
                "GET",
                "/v1/events/talks-at-harpa",
                status,
                headers::get,
                event.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
