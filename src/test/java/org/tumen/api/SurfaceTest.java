package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No response tells what the server is made of. */
@QuarkusTest
class SurfaceTest {

    /** Names of classes, files and libraries, stack traces, and the headers by which servers introduce themselves. */
    private static final Pattern INTERNAL = Pattern.compile(
            "(?i)\\bat [a-z0-9_.$]+\\([a-z0-9_]+\\.java|Exception\\b|\\b(java|javax|jakarta|sun|jdk)\\.[a-z]"
                    + "|org\\.tumen|quarkus|vert\\.?x|netty|hibernate|jackson|resteasy|smallrye|lucene|jboss|org\\.h2|(?<!<)(?<!</)\\bh2\\b|jdbc"
                    + "|(?m)^(server|x-powered-by|x-aspnet-version|via):|/work/|/home/|/tmp/|\\.jar\\b|\\.class\\b");

    static Stream<String> requests() {
        var junk = List.of(
                "/",
                "/v1",
                "/v1/events?limit=1",
                "/v1/dataset",
                "/v1/vocabularies",
                "/v1/events?nonsense=1",
                "/v1/events?limit=99999999999999999999",
                "/v1/events?date=2024-13-45&bbox=1&cursor=%00&q=%22%28%5B%2A&knownBy=x&partOf=x",
                "/v1/events?q=" + "(".repeat(500),
                "/v1/events/%00",
                "/v1/events/%2e%2e%2f%2e%2e",
                "/v1/events?q=%zz",
                "/v1/events;a=b",
                "/v1/counts?by=nothing",
                "/v1/network?level=nothing",
                "/v1/search",
                "/v1/search?q=*%3A*%20AND%20%2F.*%2F",
                "/v1/dataset/archive?x",
                "/assets/x/../../application.properties",
                "/assets/0/application.properties",
                "/swagger-ui/nothing",
                "/embed/nothing",
                "/oembed?url=http://[",
                "/openapi?format=nothing",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/application.properties",
                "/q/metrics",
                "/q/dev",
                "/error");
        return Stream.of("GET", "HEAD", "POST", "OPTIONS", "TRACE", "BREW")
                .flatMap(method -> junk.stream().map(path -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothing_internal_is_told(String request) throws IOException {
        for (var headers : List.of(
                "Accept: */*",
                "Accept: text/html",
                "Accept: ;;",
                "Accept-Language: \u0001",
                "If-None-Match: \"",
                "Content-Type: text/plain\r\nContent-Length: x",
                "Cookie: a=\"",
                "Range: bytes=x")) {
            var response = raw(
                    "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n\r\n".formatted(request, headers));
            assertThat(response).as("%s, %s", request, headers).startsWith("HTTP/1.1 ");
            assertThat(found(response)).as("%s, %s", request, headers).isEmpty();
        }
    }

    /** Before any handler of ours sees them. */
    @Test
    void nor_to_what_is_no_request() throws IOException {
        for (var bytes : List.of(
                "\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: x\r\nConnection: close\r\n\r\n",
                "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET http://[/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n")) {
            assertThat(found(raw(bytes))).as(bytes).isEmpty();
        }
    }

    @Test
    void the_check_finds_what_it_looks_for() {
        assertThat(found("HTTP/1.1 500\r\nServer: x\r\n\r\n")).isNotEmpty();
        assertThat(found("java.lang.IllegalStateException")).isNotEmpty();
        assertThat(found("\tat org.example.A.b(A.java:1)")).isNotEmpty();
        assertThat(found("by io.quarkus 3.33")).isNotEmpty();
        assertThat(found("of H2 2.4")).isNotEmpty();
        assertThat(found("data/h2/file")).isNotEmpty();
        assertThat(found("<h2>Events</h2>")).isEmpty();
    }

    private static List<String> found(String response) {
        var found = new ArrayList<String>();
        var matcher = INTERNAL.matcher(response);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** Without a library that would refuse to send it; what came before the connection ended, or for two seconds. */
    private static String raw(String request) throws IOException {
        var response = new ByteArrayOutputStream();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(2000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(response);
        } catch (SocketTimeoutException | SocketException ended) {
            // Nothing more comes.
        }
        return response.toString(StandardCharsets.UTF_8);
    }
}
