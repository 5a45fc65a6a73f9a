package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Answers as trees, for tests that compare one with another. */
final class Answer {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answer() {}

    /** What a path that is encoded already, such as an {@code href}, answers with. */
    static JsonNode of(String href) {
        var response = RestAssured.given().urlEncodingEnabled(false).get(href);
        response.then().statusCode(200);
        try {
            return MAPPER.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static List<String> texts(JsonNode array, String field) {
        return list(array).stream().map(one -> one.path(field).asText()).toList();
    }

    /** A query string, encoded, with {@code &} at its end unless it is empty. */
    static String query(List<Map.Entry<String, String>> parameters) {
        return parameters.stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }

    static long sum(JsonNode row, String... columns) {
        return Arrays.stream(columns)
                .mapToLong(column -> row.path(column).asLong())
                .sum();
    }
}
