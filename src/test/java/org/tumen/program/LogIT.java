package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the program prints, as text and as JSON. */
class LogIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void one_property_makes_it_json_and_another_adds_each_request() throws Exception {
        try (var program = Program.serve(
                Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "QUARKUS_HTTP_ACCESS_LOG_ENABLED", "true"))) {
            // The second time from the cache.
            ask(program, "first", "second");
            var records = records(program);
            assertThat(records).allSatisfy(record -> {
                assertThat(record.path("timestamp").asText()).startsWith("20");
                assertThat(record.path("level").asText()).isNotEmpty();
                assertThat(record.path("message").asText()).isNotEmpty();
            });
            for (var id : new String[] {"first", "second"}) {
                assertThat(records)
                        .filteredOn(
                                record -> record.at("/mdc/requestId").asText().equals(id))
                        .singleElement()
                        .satisfies(record -> assertThat(record.path("message").asText())
                                .contains("GET /v1/events?limit=1 HTTP/1.1\" 200 "));
            }
        }
    }

    @Test
    void by_default_it_is_text_without_requests() throws Exception {
        try (var program = Program.serve(Map.of())) {
            ask(program, "first", "second");
            assertThat(program.output())
                    .contains(" INFO ")
                    .doesNotContain("GET /v1/events", "first", "second")
                    .doesNotContain("\n{");
        }
    }

    private static void ask(Program program, String... ids) throws Exception {
        for (var id : ids) {
            var request = HttpRequest.newBuilder(program.address("/v1/events?limit=1"))
                    .header("X-Request-Id", id)
                    .build();
            assertThat(CLIENT.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
        // A request is logged after its response was sent.
        Thread.sleep(500);
    }

    private static List<JsonNode> records(Program program) throws Exception {
        return program.output().lines().map(LogIT::parsed).toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError("no JSON: " + line, e);
        }
    }
}
