package org.tumen.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not HTTP is answered like other wrong requests. Only in the program: Netty finds no extensions in tests of Quarkus. */
class MalformedRequestsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String END = " HTTP/1.1\r\nHost: any\r\n\r\n";

    private static Program program;

    @BeforeAll
    static void serve() {
        program = Program.serve(Map.of());
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v1/events?q=a b HTTP/1.1|Host: any||",
                "GET /v1/events?actor=kim jong un&limit=1 HTTP/1.1|Host: any||",
                "HEAD /v1/events?q=a b HTTP/1.1|Host: any||",
                "GET / HTTP/1.1 HTTP/1.1|Host: any||",
                "GET /v1 HTTP/x|Host: any||",
                "GET /v1|Host: any||",
                "GET|Host: any||",
                "junk||",
                "{}||",
                "GET /v1 HTTP/1.1|Host: any|A header: x||"
            })
    void what_is_not_http_is_a_bad_request(String request) throws IOException {
        assertThat(problem(request.replace("|", "\r\n"), 400)).contains("%20");
    }

    @ParameterizedTest
    @CsvSource({"URL, 414", "header, 431", "headers, 431"})
    void what_is_much_too_long_has_the_status_of_what_is_too_long(String what, int status) throws IOException {
        var request = switch (what) {
            case "URL" -> "GET /v1/events?q=" + "x".repeat(200_000) + END;
            case "header" -> "GET /v1 HTTP/1.1\r\nHost: any\r\nA: " + "x".repeat(200_000) + "\r\n\r\n";
            default -> "GET /v1 HTTP/1.1\r\nHost: any\r\n" + "A: 0123456789\r\n".repeat(20_000) + "\r\n";
        };
        assertThat(problem(request, status)).isNotEmpty();
    }

    @Test
    void requests_before_it_are_answered_and_those_after_it_are_not() throws IOException {
        var get = "GET /v1/sources?limit=7" + END;
        // Twice: rendered, and from the cache.
        for (var i = 0; i < 2; i++) {
            try (var client = new SlowClient(program.port()).send(get + "GET /v1/a b" + END + get)) {
                for (var status : new int[] {200, 400}) {
                    var head = client.readHead();
                    assertThat(head.status()).isEqualTo(status);
                    client.read(Integer.parseInt(head.headers().get("content-length")));
                }
                assertThat(client.isAnswered()).isFalse();
            }
        }
    }

    @Test
    void its_mark_cannot_be_sent() throws IOException {
        for (var target : new String[] {"/%EF%BF%BDURI_TOO_LONG", "/\u00EF\u00BF\u00BDURI_TOO_LONG"}) {
            try (var client = new SlowClient(program.port()).get(target)) {
                assertThat(client.readHead().status()).isIn(400, 404);
            }
        }
    }

    @Test
    void operators_get_the_status_alone() throws IOException {
        try (var client = new SlowClient(program.address("/q/metrics").getPort()).get("/q/metrics? x")) {
            assertThat(client.readHead().status()).isEqualTo(400);
        }
    }

    /** The detail of the problem. */
    private static String problem(String request, int status) throws IOException {
        try (var client = new SlowClient(program.port()).send(request)) {
            var head = client.readHead();
            assertThat(head.status()).isEqualTo(status);
            assertThat(head.headers())
                    .containsEntry("content-type", "application/problem+json")
                    .containsEntry("cache-control", "no-cache")
                    .containsEntry("access-control-allow-origin", "*")
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("connection", "close")
                    .containsKeys("vary", "dataset-version", "date", "x-request-id");
            var body = JSON.readTree(client.read(Integer.parseInt(head.headers().get("content-length"))));
            assertThat(body.path("status").intValue()).isEqualTo(status);
            assertThat(client.isAnswered()).isFalse();
            return body.path("detail").textValue();
        }
    }
}
