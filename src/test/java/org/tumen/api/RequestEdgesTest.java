package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no client library sends, as bytes on a connection. */
@QuarkusTest
class RequestEdgesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "\r\nHost: any\r\n";

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/v1/search?q=ボルグ /v1/search?q=%E3%83%9C%E3%83%AB%E3%82%B0",
                "/v1/search?q=Jónsdóttir /v1/search?q=J%C3%B3nsd%C3%B3ttir",
                "/v1/events?actor=ヨン・ボルグ&limit=1 /v1/events?actor=jon-borg&limit=1",
                "/v1/search?q=borg|\"{}<>\\^` /v1/search?q=borg%7C%22%7B%7D%3C%3E%5C%5E%60",
                "/v1/events?date=[2024-06-19..2024-06-30] /v1/events?date=%5B2024-06-19..2024-06-30%5D",
                "/v1/events.csv?actor=ヨン・ボルグ /v1/events?format=csv&actor=jon-borg"
            })
    void what_is_not_encoded_is_read_as_utf_8(String raw, String encoded) throws IOException {
        var expected = send("GET " + encoded + " HTTP/1.1" + HOST, UTF_8);
        assertThat(expected.status()).isEqualTo(200);
        // Twice: rendered, and from the cache.
        for (var i = 0; i < 2; i++) {
            var received = send("GET " + raw + " HTTP/1.1" + HOST, UTF_8);
            assertThat(received.status()).isEqualTo(200);
            assertThat(received.body()).isEqualTo(expected.body());
            assertThat(received.headers("etag")).isEqualTo(expected.headers("etag"));
        }
        assertThat(JSON.readTree(
                                expected.headers("content-type").startsWith("application/json")
                                        ? expected.body()
                                        : "{}")
                        .path("total")
                        .asInt(1))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/search?q=%zz, “%zz”",
        "/v1/search?q=%, “%”",
        "/v1/search?q=%u0431, “%u0”",
        "/v1/%zz, “%zz”",
        "/v1/events/%2, “%2”",
        "/v1/search?q=%FF, not in UTF-8",
        "/v1/search?q=%E9, not in UTF-8",
        "/v1/events/%ff, not in UTF-8",
        "/openapi?format=%zz, “%zz”",
        "/%zz, “%zz”"
    })
    void what_encodes_nothing_is_refused(String target, String detail) throws IOException {
        assertThat(problem(400, "bad-request", "GET " + target + " HTTP/1.1" + HOST)
                        .path("detail")
                        .textValue())
                .contains(detail);
    }

    @Test
    void other_encodings_than_utf_8_are_refused() throws IOException {
        problem(400, "bad-request", "GET /v1/search?q=Jónsdóttir HTTP/1.1" + HOST, ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Host:\r\n",
                "Host: a b\r\n",
                "Host: a/b\r\n",
                "Host: user@host\r\n",
                "Host: any:port\r\n",
                "Host: any:99999\r\n",
                "Host: <any>\r\n",
                "Host: any\r\nHost: other\r\n"
            })
    void a_request_has_one_valid_host(String host) throws IOException {
        // One that is cached, so that the response to another host could be found.
        assertThat(send("GET /v1/events?limit=3 HTTP/1.1" + HOST, UTF_8).status())
                .isEqualTo(200);
        assertThat(problem(400, "bad-request", "GET /v1/events?limit=3 HTTP/1.1\r\n" + host)
                        .path("detail")
                        .textValue())
                .contains("Host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://other.example:81", "HTTP://other.example:81", "https://other.example:81"})
    void the_host_in_the_target_comes_before_the_header(String origin) throws IOException {
        // Twice: rendered, and from the cache.
        for (var i = 0; i < 2; i++) {
            var received = send("GET " + origin + "/v1/events?limit=2 HTTP/1.1" + HOST, UTF_8);
            assertThat(received.status()).isEqualTo(200);
            assertThat(JSON.readTree(received.body()).path("next").textValue())
                    .startsWith("http://other.example:81/v1/events?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http:///v1", "http://user@host/v1", "http://a b/v1", "http://host:port/v1"})
    void the_host_in_the_target_is_valid(String target) throws IOException {
        assertThat(send("GET " + target + " HTTP/1.1" + HOST, UTF_8).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/events;a=b",
                "/v1/events;a=b?limit=1",
                "/v1;a=b/events",
                "/v1/events/talks-at-harpa;a=b",
                "/v1/events?limit=1;type=visit",
                "/v1/events?;limit=1",
                "/v1/search?q=a;b",
                "/;a=b"
            })
    void a_semicolon_separates_nothing(String target) throws IOException {
        assertThat(problem(400, "bad-request", "GET " + target + " HTTP/1.1" + HOST)
                        .path("detail")
                        .textValue())
                .contains("%3B");
    }

    @Test
    void a_semicolon_in_a_value_is_encoded() throws IOException {
        assertThat(send("GET /v1/search?q=a%3Bb HTTP/1.1" + HOST, UTF_8).status())
                .isEqualTo(200);
    }

    @Test
    void http_1_0_needs_no_host() throws IOException {
        var received = send("GET /v1/events?limit=1 HTTP/1.0\r\n", UTF_8);
        assertThat(received.status()).isEqualTo(200);
        assertThat(JSON.readTree(received.body()).path("next").textValue())
                .startsWith("http://127.0.0.1:" + server.getPort() + "/v1/events?");
    }

    @ParameterizedTest
    @ValueSource(ints = {8_193, 100_000})
    void a_url_may_be_too_long(int length) throws IOException {
        var path = "/v1/events?q=";
        problem(414, "uri-too-long", "GET " + path + "x".repeat(length - path.length()) + " HTTP/1.1" + HOST);
    }

    @Test
    void a_tooLongurl_is_read() throws IOException {
        var path = "/v1/events?type=visit";
        assertThat(send("GET " + path + ",visit".repeat((8_192 - path.length()) / 6) + " HTTP/1.1" + HOST, UTF_8)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {20_500, 100_000})
    void headers_may_be_too_large(int length) throws IOException {
        assertThat(send("GET /v1 HTTP/1.1" + HOST, UTF_8).status()).isEqualTo(200);
        problem(431, "headers-too-large", "GET /v1 HTTP/1.1" + HOST + "Cookie: " + "x".repeat(length) + "\r\n");
        problem(
                431,
                "headers-too-large",
                "GET /v1 HTTP/1.1" + HOST + ("X-A: " + "b".repeat(20) + "\r\n").repeat(length / 23 + 1));
    }

    @ParameterizedTest
    @CsvSource({"GET, 65537", "GET, 20000000", "POST, 65537", "POST, 99999999999999999"})
    void content_may_be_too_large(String method, String length) throws IOException {
        assertThat(send("GET /v1 HTTP/1.1" + HOST, UTF_8).status()).isEqualTo(200);
        problem(413, "content-too-large", method + " /v1 HTTP/1.1" + HOST + "Content-Length: " + length + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"GET, /v1/people, 200", "GET, /v1/people?limit=9, 200", "GET, /v1/people.csv, 200", "POST, /v1, 405"})
    void content_in_chunks_may_be_too_large(String method, String target, int status) throws IOException {
        var head = method + " " + target + " HTTP/1.1" + HOST + "Transfer-Encoding: chunked\r\n";
        var chunk = "1000\r\n" + "x".repeat(4096) + "\r\n";
        for (var i = 0; i < 2; i++) {
            assertThat(send(head + "\r\n" + chunk.repeat(16) + "0\r\n", UTF_8).status())
                    .isEqualTo(status);
            problem(413, "content-too-large", head + "\r\n" + chunk.repeat(17) + "0\r\n");
            problem(413, "content-too-large", head + "\r\n" + "100000\r\n" + "x".repeat(1 << 17));
        }
    }

    @Test
    void whoever_waits_for_leave_to_send_chunks_gets_it() throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var in = new BufferedInputStream(socket.getInputStream());
            socket.getOutputStream()
                    .write(("GET /v1 HTTP/1.1" + HOST + "Transfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n")
                            .getBytes(UTF_8));
            assertThat(line(in)).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(line(in)).isEmpty();
            socket.getOutputStream().write("1\r\nx\r\n0\r\n\r\n".getBytes(UTF_8));
            assertThat(receive(in).status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "v1", "any:80", "events?limit=1"})
    void a_target_that_is_no_path_is_not_found(String target) throws IOException {
        problem(404, "not-found", "GET " + target + " HTTP/1.1" + HOST);
    }

    @Test
    void a_connection_goes_on_after_a_problem() throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            var in = new BufferedInputStream(socket.getInputStream());
            for (var target :
                    new String[] {"/v1?q=%zz", "/v1/search?q=ボルグ", "/v1/events?q=" + "x".repeat(9000), "/v1"}) {
                socket.getOutputStream().write(("GET " + target + " HTTP/1.1" + HOST + "\r\n").getBytes(UTF_8));
                assertThat(receive(in).status())
                        .isEqualTo(target.contains("%") ? 400 : target.length() > 9000 ? 414 : 200);
            }
        }
    }

    private JsonNode problem(int status, String type, String request) throws IOException {
        return problem(status, type, request, UTF_8);
    }

    private JsonNode problem(int status, String type, String request, Charset charset) throws IOException {
        var received = send(request, charset);
        assertThat(received.status()).isEqualTo(status);
        assertThat(received.headers("content-type")).isEqualTo("application/problem+json");
        assertThat(received.headers("cache-control")).isEqualTo("no-cache");
        assertThat(received.headers("vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(received.headers("access-control-allow-origin")).isEqualTo("*");
        assertThat(received.headers("access-control-expose-headers")).contains("Dataset-Version");
        assertThat(received.headers("dataset-version")).isEqualTo("0.1.0");
        assertThat(received.headers("x-content-type-options")).isEqualTo("nosniff");
        // Any operation's: the schema and the headers are those of all.
        ContractCheck.check(new ContractCheck.Received(
                "GET", "/v1/events", status, received::headers, received.body().getBytes(UTF_8)));
        var problem = JSON.readTree(received.body());
        assertThat(problem.path("type").textValue()).isEqualTo("/v1/vocabularies/problem-types#" + type);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        return problem;
    }

    private Received send(String request, Charset charset) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((request + "\r\n").getBytes(charset));
            return receive(new BufferedInputStream(socket.getInputStream()));
        }
    }

    /** @param headers by lower-case name; those of several lines are joined */
    private record Received(int status, TreeMap<String, String> headers, String body) {

        String headers(String name) {
            return headers.get(name.toLowerCase());
        }
    }

    private static Received receive(InputStream in) throws IOException {
        var status = Integer.parseInt(line(in).split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + " and " + other);
        }
        return new Received(
                status, headers, new String(in.readNBytes(Integer.parseInt(headers.get("content-length"))), UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("ended after " + line);
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).stripTrailing();
    }
}
