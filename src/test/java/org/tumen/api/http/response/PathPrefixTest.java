package org.tumen.api.http.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathPrefixTest {

    private static final String JSON = "application/json";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"href\":\"/v1/events/a\"}|{\"href\":\"/t/v1/events/a\"}",
                "{\"href\" : \"/v1\"}|{\"href\" : \"/t/v1\"}",
                "[\"/v1/a\",\"/v1?x=1\",\"/v1/\"]|[\"/t/v1/a\",\"/t/v1?x=1\",\"/t/v1/\"]",
                "{\"a\":\"/openapi\",\"b\":\"/swagger-ui\"}|{\"a\":\"/t/openapi\",\"b\":\"/t/swagger-ui\"}",
                "{\"a\":\"\",\"href\":\"/v1/é\"}|{\"a\":\"\",\"href\":\"/t/v1/é\"}",
                "{\"self\":\"/v1/a\",\"page\":\"/organisations/a\"}|{\"self\":\"/t/v1/a\",\"page\":\"/t/organisations/a\"}"
            })
    void paths_of_the_api_in_json_are_prefixed(String json, String prefixed) {
        assertThat(in(json, JSON)).isEqualTo(prefixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"see /v1/events\"}",
                "{\"text\":\"he said \\\"/v1/events\\\"\"}",
                "{\"next\":\"https://example.org/v1/events\"}",
                "{\"version\":\"/v10/x\",\"other\":\"/v2/x\"}",
                "{\"version\":\"/v\"}",
                "{\"supports\":\"/agreements/0\",\"text\":\"page\"}",
                "[\"page\",\"/events/a\"]",
                "{\"supports\":\"/date\",\"field\":\"/name/ja\"}",
                "{\"openapi-3\":\"/openapi-3.0\",\"other\":\"/swagger-ui-2\"}"
            })
    void nothing_else_in_json_is(String json) {
        assertThat(in(json, JSON)).isEqualTo(json);
    }

    @Test
    void other_media_types_and_no_path_change_nothing() throws IOException {
        var content = "\"/v1/events\"".getBytes(StandardCharsets.UTF_8);
        assertThat(PathPrefix.in(content, "/t", "application/geo+json")).isEqualTo(content);
        assertThat(PathPrefix.in(content, "", JSON)).isSameAs(content);
        var out = new ByteArrayOutputStream();
        assertThat(PathPrefix.of("", JSON, out)).isSameAs(out);
    }

    @Test
    void a_path_may_come_in_pieces() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var prefixed = PathPrefix.of("/t", "application/x-ndjson", out)) {
            for (var b : "{\"href\":\"/v1/a\"}\n{\"href\":\"/v1/b\"}\n".getBytes(StandardCharsets.UTF_8)) {
                prefixed.write(new byte[] {b});
            }
        }
        assertThat(out).hasToString("{\"href\":\"/t/v1/a\"}\n{\"href\":\"/t/v1/b\"}\n");
    }

    private static String in(String content, String mediaType) {
        return new String(
                PathPrefix.in(content.getBytes(StandardCharsets.UTF_8), "/t", mediaType), StandardCharsets.UTF_8);
    }
}
