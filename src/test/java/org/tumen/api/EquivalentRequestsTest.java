package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
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
            "parts",
            List.of(List.of("include"), List.of("exclude"), List.of("only")),
            "lang",
            List.of(List.of("en"), List.of("ja")));

    /** What was answered under each tag, in any of the tests. */
    private static final Map<String, HttpResponse<byte[]>> ANSWERED = new HashMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest(name = "request {0}")
    @MethodSource("seeds")
    void share_their_bytes_and_their_next_page(long seed) throws Exception {
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
        var tag = header(Answer.response(spellings.get(0)), "ETag");
        for (var spelling : spellings) {
            var response = Answer.response(spelling);
            assertThat(header(response, "ETag")).as(spelling).isEqualTo(tag);
            var same = ANSWERED.putIfAbsent(tag, response);
            if (same != null) {
                assertThat(response.body()).as(spelling).isEqualTo(same.body());
                assertThat(header(response, "Link")).as(spelling).isEqualTo(header(same, "Link"));
            }
            var link = header(response, "Link");
            if (link != null) {
                var next = link.replaceFirst("<([^>]*)>.*", "$1");
                Answer.response(next);
                // The cursor goes with any spelling of the request that it was handed out for.
                var cursor = Arrays.stream(next.split("[?&]"))
                        .filter(parameter -> parameter.startsWith("cursor="))
                        .findFirst()
                        .orElseThrow();
                Answer.response(spellings.get(random.nextInt(SPELLINGS)) + "&" + cursor);
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

    private static String header(HttpResponse<byte[]> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }
}
