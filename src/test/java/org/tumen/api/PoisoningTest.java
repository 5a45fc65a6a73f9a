package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** No header that one client sends changes what another gets, be it from our cache or from one that heeds {@code Vary}. */
@QuarkusTest
class PoisoningTest {

    private static final String EVIL = "evil.example";

    /** Makes requests new ones: the cache lives as long as the server. */
    private static final AtomicInteger LIMIT = new AtomicInteger(200);

    private static final Map<String, List<String>> HEADERS = Map.ofEntries(
            Map.entry("X-Forwarded-Host", List.of(EVIL, EVIL + ":443, a")),
            Map.entry("X-Forwarded-Proto", List.of("https", EVIL)),
            Map.entry("X-Forwarded-Port", List.of("4433")),
            Map.entry("X-Forwarded-Prefix", List.of("/" + EVIL)),
            Map.entry("X-Forwarded-For", List.of("192.0.2.1")),
            Map.entry("X-Forwarded-Ssl", List.of("on")),
            Map.entry("X-Forwarded-Server", List.of(EVIL)),
            Map.entry("X-Forwarded-Path", List.of("/" + EVIL)),
            Map.entry("Forwarded", List.of("host=" + EVIL + ";proto=https", "for=192.0.2.1;host=\"" + EVIL + "\"")),
            Map.entry("X-Real-Ip", List.of("192.0.2.1")),
            Map.entry("X-Host", List.of(EVIL)),
            Map.entry("X-Original-Host", List.of(EVIL)),
            Map.entry("X-Original-Url", List.of("/v1/people")),
            Map.entry("X-Rewrite-Url", List.of("/v1/people")),
            Map.entry("X-Http-Method-Override", List.of("POST", "DELETE")),
            Map.entry("X-Http-Method", List.of("PUT")),
            Map.entry("X-Request-Id", List.of(EVIL)),
            Map.entry("X-Correlation-Id", List.of(EVIL)),
            Map.entry("Traceparent", List.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")),
            Map.entry("Origin", List.of("https://" + EVIL, "null")),
            Map.entry("Referer", List.of("https://" + EVIL)),
            Map.entry("User-Agent", List.of(EVIL, "Mozilla/4.0 (compatible; MSIE 6.0)")),
            Map.entry("Cookie", List.of("QUARKUS_FLASH=1; lang=ja")),
            Map.entry("Authorization", List.of("Basic ZXZpbDpldmls")),
            Map.entry("Range", List.of("bytes=0-1")),
            Map.entry("If-Range", List.of("\"x\"")),
            Map.entry("If-Modified-Since", List.of("Fri, 01 Jan 2100 00:00:00 GMT")),
            Map.entry("If-None-Match", List.of("*", "\"x\"")),
            Map.entry("If-Match", List.of("*")),
            Map.entry("Cache-Control", List.of("no-cache", "only-if-cached", "no-store")),
            Map.entry("Pragma", List.of("no-cache")),
            Map.entry("Prefer", List.of("return=minimal", "respond-async")),
            Map.entry("Save-Data", List.of("on")),
            Map.entry("DNT", List.of("1")),
            Map.entry("Accept-Charset", List.of("utf-16")),
            Map.entry("Accept-Datetime", List.of("Fri, 01 Jan 2010 00:00:00 GMT")),
            Map.entry("Content-Type", List.of("text/html")),
            Map.entry("Max-Forwards", List.of("0")),
            Map.entry("Via", List.of("1.1 " + EVIL)),
            Map.entry("Priority", List.of("u=0")),
            Map.entry("TE", List.of("trailers")));

    /** What the response may depend on: a cache keeps one for each of their values. */
    private static final Map<String, List<String>> VARIED = Map.of(
            "Accept", List.of("text/csv", "application/geo+json", "*/*;q=0.1", "text/html", "image/png", "nonsense;;"),
            "Accept-Encoding", List.of("gzip", "br", "*;q=0", "identity;q=0", "nonsense;;"),
            "Accept-Language", List.of("ja", "*", "nonsense;;"));

    private static final List<String> PATHS =
            List.of("/v1/events?limit=1&from=0%d", "/events?from=0%d", "/openapi?x=0%d");

    static Stream<Arguments> headers() {
        return Stream.of(HEADERS, VARIED)
                .flatMap(map -> map.entrySet().stream())
                .flatMap(header -> header.getValue().stream().map(value -> Arguments.of(header.getKey(), value)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("headers")
    void others_get_what_they_would_have_got(String header, String value) throws Exception {
        for (var path : PATHS) {
            // The same number of digits, so that all answers of a path differ in it alone.
            var clean = path.formatted(LIMIT.getAndIncrement());
            var poisoned = path.formatted(LIMIT.getAndIncrement());
            var expected = answer(get(clean), clean, poisoned);

            var seen = Wire.get(poisoned, "identity", header, value);
            assertThat(answer(get(poisoned), poisoned, poisoned))
                    .as("after %s: %s", header, value)
                    .isEqualTo(expected);
            assertThat(answer(get(poisoned), poisoned, poisoned)).isEqualTo(expected);

            var stored = answer(seen, poisoned, poisoned);
            var varies = seen.headers().firstValue("Vary").orElse("").contains(header);
            if (!varies && seen.statusCode() == 200) {
                assertThat(stored).as("may be stored for others").isEqualTo(expected);
            }
            assertThat(stored).doesNotContain(EVIL);
        }
    }

    /** A cache keys by it, too; so whoever sends another host may get other links, and nobody else. */
    @ParameterizedTest
    @MethodSource("hosts")
    void a_host_is_part_of_the_key(String host) {
        var path = PATHS.get(0).formatted(LIMIT.getAndIncrement());
        for (var i = 0; i < 2; i++) {
            RestAssured.given().header("Host", host).get(path);
            assertThat(RestAssured.get(path).<String>path("next"))
                    .startsWith("http://localhost:" + RestAssured.port + "/v1/events?");
        }
    }

    static Stream<String> hosts() {
        return Stream.of(
                EVIL, EVIL + ":80", "localhost:1", "LOCALHOST:" + RestAssured.port, "[::1]", "a@" + EVIL, "\"");
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return Wire.get(path, "identity");
    }

    /** Status, headers and body, but for what tells one path from the other. */
    private static String answer(HttpResponse<byte[]> response, String path, String comparable) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("etag", "date", "x-request-id"));
        var digits = path.replaceAll("\\D+", " ").strip().replaceAll(".* ", "");
        var text = "%d %s\n%s"
                .formatted(response.statusCode(), headers, new String(response.body(), StandardCharsets.UTF_8));
        return text.replaceAll("\\b" + digits + "\\b", "#").replaceAll("cursor=[\\w-]+", "cursor=#");
    }
}
