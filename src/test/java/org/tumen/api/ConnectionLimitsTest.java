package org.tumen.api;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** With few connections, and little patience. */
@QuarkusTest
@TestProfile(ConnectionLimitsTest.Narrow.class)
class ConnectionLimitsTest {

    private static final int MOST = 20;

    @TestHTTPResource
    URI server;

    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.idle-timeout", "1S", "quarkus.http.limits.max-connections", Integer.toString(MOST));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /v1 HTT",
                "GET /v1 HTTP/1.1\r\nHost: any\r\nAccept: application/js",
                "POST /v1/events HTTP/1.1\r\nHost: any\r\nContent-Length: 100\r\n\r\nabc",
                "GET /v1 HTTP/1.1\r\nHost: any\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
                "GET /v1 HTTP/1.1\r\nHost: any\r\n\r\n"
            })
    void what_stands_still_is_closed(String sent) throws IOException {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            // To the end, which comes; otherwise reading times out.
            var received = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(received.isEmpty() || received.startsWith("HTTP/1.1 ")).isTrue();
        }
    }

    /** Each byte comes before the connection would be idle. */
    @ParameterizedTest
    @CsvSource({
        "'', 'GET /v1 HTTP/1.1|Host: any|Accept: ', 0",
        "'POST /v1/events HTTP/1.1|Host: any|Content-Length: 60000||', '', 405",
        "'GET /v1 HTTP/1.1|Host: any|Content-Length: 60000||', '', 200",
        "'GET /v1 HTTP/1.1|Host: any|Transfer-Encoding: chunked||ea60|', '', 408",
        "'GET /v1 HTTP/1.1|Host: any||', 'GET /v1/people HTTP/1.1|Host: any|Accept: ', 200"
    })
    void what_trickles_is_closed(String sent, String trickled, int status) throws Exception {
        var bytes = new StringBuilder(trickled.replace("|", "\r\n"));
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(sent.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            var received = new ByteArrayOutputStream();
            var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            for (var open = true; open; ) {
                assertThat(System.nanoTime()).isLessThan(end);
                open = isOpenAfter(socket, bytes.append('x').charAt(0), received);
                bytes.deleteCharAt(0);
            }
            assertThat(received.toString(StandardCharsets.UTF_8))
                    .startsWith(status == 0 ? "" : "HTTP/1.1 %d ".formatted(status));
            assertThat(received.size() == 0).isEqualTo(status == 0);
        }
    }

    /** Sends a byte, and receives for a fifth of a second. */
    private static boolean isOpenAfter(Socket socket, char next, ByteArrayOutputStream received) throws IOException {
        try {
            socket.getOutputStream().write(next);
            for (var one = socket.getInputStream().read();
                    one >= 0;
                    one = socket.getInputStream().read()) {
                received.write(one);
            }
            return false;
        } catch (SocketTimeoutException nothingCame) {
            return true;
        } catch (SocketException reset) {
            return false;
        }
    }

    @Test
    void so_many_connections_are_open_and_no_more() throws IOException {
        var sockets = new ArrayList<Socket>();
        var open = 0;
        try {
            for (var i = 0; i < MOST + 10; i++) {
                var socket = new Socket(server.getHost(), server.getPort());
                socket.setSoTimeout(20_000);
                sockets.add(socket);
                if (isAnswered(socket)) {
                    open++;
                }
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
        assertThat(open).isBetween(1, MOST);
    }

    private static boolean isAnswered(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write("GET /v1 HTTP/1.1\r\nHost: any\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            return socket.getInputStream().read() >= 0;
        } catch (SocketException reset) {
            return false;
        }
    }
}
