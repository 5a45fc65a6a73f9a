package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All requests that share a tag share their bytes, and whoever shares them can go on from where they end. */
@QuarkusTest
class EquivalentRequestsTest {

    private static final int SPELLINGS = 4;

    /** Values of each parameter; those of a line mean the same. */
    private static final Map<String, List<List<String>>> VALUES = Map.of(
            "date",
            List.of(List.of("2024", "2024-01-01/2024-12-31", "2024-01/2024"), List.of("../2030", "../2030-12-31")),
            "actor",
            List.of(
                    List.of("jon-borg", "ヨン・ボルグ", "JON BORG", " jon-borg"),
                    List.of("malta,iceland", "iceland,malta", "iceland, malta,iceland")),
            "type",
            List.of(List.of("visit,meeting", "meeting,visit", "meeting, visit,meeting")),
            "bbox",
            List.of(
                    List.of("-180,0,180,90", "-180,-0,180,90", "-180.0,-0.0,180,9e1", "-540,0,540,+90"),
                    List.of("-30,60,-10,70", "330,60,350,70", "-3e1,6.0e1,-10.00000000000000000,70")),
            "match",
            List.of(List.of("overlaps"), List.of("within")),
            "q",
            List.of(List.of("harpa", " harpa"), List.of("talks")),
            "sort",
            List.of(List.of("date"), List.of("-date")),
            "lang",
            List.of(List.of("en"), List.of("ja")));

    /** The tag of each request, and what was answered under it. */
    private final Map<String, Response> answered = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "request {0}")
    @MethodSource("seeds")
    void share_their_bytes_and_their_next_page(long seed) {
        var random = new Random(seed);
        var meanings = new HashMap<String, List<String>>();
        VALUES.forEach((name, values) -> {
            if (random.nextInt(3) == 0) {
                meanings.put(name, values.get(random.nextInt(values.size())));
            }
        });
        meanings.put("limit", List.of("" + (1 + random.nextInt(3))));
        var format = List.of("json", "csv", "geojson").get(random.nextInt(3));
        var spellings = LongStream.range(0, SPELLINGS)
                .mapToObj(i -> spelling(meanings, format, random))
                .toList();
        for (var spelling : spellings) {
            var response = ask(spelling);
            assertThat(response.statusCode()).as(spelling + response.asString()).isEqualTo(200);
            assertThat(response.header("ETag"))
                    .as(spelling)
                    .isEqualTo(ask(spellings.get(0)).header("ETag"));
            var same = answered.putIfAbsent(response.header("ETag"), response);
            if (same != null) {
                assertThat(response.asByteArray()).as(spelling).isEqualTo(same.asByteArray());
                assertThat(response.header("Link")).as(spelling).isEqualTo(same.header("Link"));
            }
            var link = response.header("Link");
            if (link != null) {
                var next = link.replaceFirst("<([^>]*)>.*", "$1");
                assertThat(ask(next).statusCode())
                        .as("%s from %s", next, spelling)
                        .isEqualTo(200);
                // The cursor goes with any spelling of the request that it was handed out for.
                var cursor = Arrays.stream(next.split("[?&]"))
                        .filter(parameter -> parameter.startsWith("cursor="))
                        .findFirst()
                        .orElseThrow();
                assertThat(ask(spellings.get(random.nextInt(SPELLINGS)) + "&" + cursor)
                                .statusCode())
                        .as("%s with %s", spelling, cursor)
                        .isEqualTo(200);
            }
        }
    }

    private static String spelling(Map<String, List<String>> meanings, String format, Random random) {
        var parameters = new ArrayList<String>();
        meanings.forEach((name, spellings) ->
                parameters.add(name + "=" + encoded(spellings.get(random.nextInt(spellings.size())))));
        parameters.add("format=" + format);
        Collections.shuffle(parameters, random);
        return parameters.stream().collect(Collectors.joining("&", "/v1/events?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Response ask(String url) {
        return RestAssured.given().urlEncodingEnabled(false).get(url);
    }
}
