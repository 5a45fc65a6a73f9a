package org.tumen.api;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** Requests and responses as bytes on a connection, cached responses among them. */
@QuarkusTest
class ConnectionTest {

    private static final String WARM = "/v1/events?limit=3";
    private static final String PLACE = "/v1/places/harpa";

    @TestHTTPResource
    URI server;

    private Socket socket;
    private InputStream in;

    private record Received(int status, Map<String, String> headers, String body) {}

    @BeforeEach
    void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(20_000);
        in = new BufferedInputStream(socket.getInputStream());
        for (var path : List.of(WARM, PLACE, WARM)) {
            send(get(path));
            assertThat(receive(true).status()).isEqualTo(200);
        }
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void a_request_with_an_empty_body_is_the_same() throws IOException {
        for (var path : List.of(WARM, PLACE)) {
            send(get(path));
            var without = receive(true);
            send(get(path, "Content-Length: 0"));
            assertThat(receive(true)).isEqualTo(without);
        }
    }

    @Test
    void pipelined_answers_come_in_order() throws IOException {
        var paths = new ArrayList<String>();
        for (var i = 0; i < 40; i++) {
            // One that was never asked before, and takes its time, between two that are ready.
            paths.addAll(List.of(WARM, "/v1/places?limit=" + (i + 1), PLACE, "/v1/nothing", WARM));
        }
        send(paths.stream().map(path -> get(path)).collect(Collectors.joining()));
        for (var path : paths) {
            var received = receive(true);
            assertThat(received.status()).as(path).isEqualTo(path.endsWith("nothing") ? 404 : 200);
            assertThat(received.body())
                    .contains(
                            switch (path) {
                                case WARM -> "limit=3";
                                case PLACE -> "\"id\":\"harpa\"";
                                case "/v1/nothing" -> "nothing";
                                default -> "\"items\"";
                            });
        }
    }

    @Test
    void a_request_in_pieces_is_one() throws Exception {
        for (var piece : get(WARM).split("(?<=\\G.{7})")) {
            send(piece);
            Thread.sleep(1);
        }
        assertThat(receive(true).status()).isEqualTo(200);
    }

    @Test
    void head_has_the_headers_alone() throws IOException {
        send(get(WARM));
        var whole = receive(true);
        send(get(WARM).replace("GET", "HEAD") + get(PLACE));
        assertThat(receive(false).headers()).isEqualTo(whole.headers());
        assertThat(receive(true).body()).contains("harpa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"x\", %s", "*"})
    void what_is_had_is_not_sent(String had) throws IOException {
        send(get(WARM));
        var tag = receive(true).headers().get("etag");
        send(get(WARM, "If-None-Match: " + had.formatted(tag)) + get(PLACE));
        var notModified = receive(false);
        assertThat(notModified.status()).isEqualTo(304);
        assertThat(notModified.headers())
                .containsEntry("etag", tag)
                .containsKeys("vary", "dataset-version")
                .doesNotContainKeys("content-length", "content-type");
        assertThat(receive(true).body()).contains("harpa");
        send(get(WARM, "If-None-Match: \"x\""));
        assertThat(receive(true).status()).isEqualTo(200);
    }

    @Test
    void content_is_no_next_request() throws IOException {
        var content = get(PLACE);
        send(get(WARM, "Content-Length: " + content.length()) + content);
        send(get(WARM, "Transfer-Encoding: chunked") + "3\r\nabc\r\n0\r\n\r\n");
        send(get(PLACE));
        assertThat(receive(true).body()).contains("limit=3");
        assertThat(receive(true).body()).contains("limit=3");
        assertThat(receive(true).body()).contains("harpa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1\r\nConnection: close", "HTTP/1.0"})
    void a_connection_that_is_to_end_ends(String how) throws IOException {
        send(get(WARM).replace("HTTP/1.1", how) + get(PLACE));
        assertThat(receive(true).status()).isEqualTo(200);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void http_1_0_may_keep_the_connection() throws IOException {
        send(get(WARM).replace("HTTP/1.1", "HTTP/1.0\r\nConnection: keep-alive"));
        assertThat(receive(true).headers()).containsEntry("connection", "keep-alive");
        send(get(PLACE));
        assertThat(receive(true).body()).contains("harpa");
    }

    @Test
    void an_address_is_of_its_host() throws IOException {
        for (var host : List.of("one.example", "two.example:8443", "one.example", "two.example:8443")) {
            send("GET " + WARM + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
            assertThat(receive(true).body()).contains("\"http://" + host + "/v1/events?");
        }
    }

    @Test
    void whoever_reads_late_gets_everything() throws Exception {
        var all = "/v1/events?limit=500";
        send(get(all));
        var once = receive(true);
        send(get(all).repeat(300));
        Thread.sleep(500);
        for (var i = 0; i < 300; i++) {
            assertThat(receive(true)).isEqualTo(once);
        }
    }

    @Test
    void what_is_large_has_its_length() throws IOException {
        for (var path : List.of("/openapi.json", "/openapi.yaml")) {
            send(get(path));
            var large = receive(true);
            assertThat(large.body().length()).isGreaterThan(100_000);
            assertThat(large.headers()).doesNotContainKey("transfer-encoding");
            // From the cache.
            send(get(path));
            assertThat(receive(true)).isEqualTo(large);
        }
    }

    @Test
    void another_method_is_another_request() throws IOException {
        send("POST " + WARM + " HTTP/1.1\r\nHost: any\r\nContent-Length: 0\r\n\r\n" + get(WARM));
        assertThat(receive(true).status()).isEqualTo(405);
        assertThat(receive(true).status()).isEqualTo(200);
    }

    private static String get(String path, String... headers) {
        return Stream.concat(Stream.of("GET " + path + " HTTP/1.1", "Host: any"), Stream.of(headers))
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    private Received receive(boolean withBody) throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var headers = new TreeMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(),
                    line.substring(colon + 1).strip());
        }
        // Two equal responses may be of different seconds.
        assertThat(headers.remove("date")).isNotNull();
        var length = withBody ? Integer.parseInt(headers.get("content-length")) : 0;
        return new Received(status, headers, new String(in.readNBytes(length), ISO_8859_1));
    }

    private String line() throws IOException {
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
