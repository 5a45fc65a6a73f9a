package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers as trees of Jackson. REST Assured compiles a script for each path that it reads, which takes some milliseconds:
 * tests that read much read it here.
 */
final class Answer {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Answer() {}

    /**
     * What is answered to a path and query that are encoded already, such as an {@code href}.
     *
     * @param values of the names in braces, in the order of these, yet to be encoded
     */
    static JsonNode of(String href, Object... values) {
        return tree(response(href, values));
    }

    /** The problem that a path and query are answered with. */
    static JsonNode problem(int status, String href) {
        var response = send(href);
        assertThat(response.statusCode()).as(() -> href + ": " + text(response)).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        return tree(response);
    }

    static String text(String href, Object... values) {
        return text(response(href, values));
    }

    /** As it came, with its headers. */
    static HttpResponse<byte[]> response(String href, Object... values) {
        var response = send(filled(href, values));
        assertThat(response.statusCode()).as(() -> href + ": " + text(response)).isEqualTo(200);
        return response;
    }

    private static HttpResponse<byte[]> send(String href) {
        try {
            return Wire.get(href, "identity");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode tree(HttpResponse<byte[]> response) {
        try {
            return MAPPER.readTree(response.body());
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

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String filled(String template, Object... values) {
        var filled = template;
        for (var value : values) {
            filled = filled.replaceFirst("\\{\\w+}", URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return filled;
    }

    static long sum(JsonNode row, String... columns) {
        return Arrays.stream(columns)
                .mapToLong(column -> row.path(column).asLong())
                .sum();
    }
}
