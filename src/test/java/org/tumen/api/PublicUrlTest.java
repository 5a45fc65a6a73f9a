package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The address that clients know, with a path, as {@code TUMEN_PUBLIC_URL} says it. */
@QuarkusTest
@TestProfile(PublicUrlTest.Configured.class)
class PublicUrlTest {

    public static final class Configured implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tumen.public-url", "https://example.org/data/tumen/");
        }
    }

    @Test
    void is_in_every_link() {
        var list = Answer.of("/v1/events?limit=1");
        assertThat(list.path("next").textValue()).startsWith("https://example.org/data/tumen/v1/events?");
        assertThat(list.at("/items/0/links/self").textValue()).startsWith("/data/tumen/v1/events/");
        assertThat(Answer.response("/v1/events?limit=1")
                        .headers()
                        .firstValue("Link")
                        .orElseThrow())
                .startsWith("<https://example.org/data/tumen/v1/events?");
        assertThat(Answer.text("/v1/events.atom?limit=1"))
                .contains("href=\"https://example.org/data/tumen/v1/events/")
                .contains("<id>tag:tumen,2026:/v1/events");
        assertThat(Answer.text("/v1/events.csv")).contains(",/data/tumen/v1/events/");
        assertThat(Answer.text("/v1/changes.csv")).contains(",/data/tumen/v1/").doesNotContain(",/v1/");
        assertThat(Answer.text("/v1/network?format=gexf"))
                .contains("value=\"/data/tumen/v1/events?")
                .contains("value=\"/data/tumen/v1/organisations/")
                .doesNotContain("\"/v1/");
        assertThat(Answer.of("/v1").at("/links/events").textValue()).isEqualTo("/data/tumen/v1/events");
    }

    @Test
    void is_in_the_contract() {
        assertThat(Answer.text("/openapi")).contains("\n- url: https://example.org/data/tumen\n");
        assertThat(Answer.text("/openapi-3.0.yaml")).contains("\n- url: https://example.org/data/tumen\n");
        assertThat(Answer.of("/openapi-3.0.json").at("/servers/0/url").textValue())
                .isEqualTo("https://example.org/data/tumen");
    }

    @Test
    void is_in_problems() {
        for (var request : new String[] {"/v1/events?x=1", "/v1/events?q=" + "x".repeat(9000), "/v1/nothing"}) {
            var status = request.endsWith("nothing") ? 404 : request.length() > 9000 ? 414 : 400;
            assertThat(Answer.problem(status, request).path("type").textValue())
                    .startsWith("/data/tumen/v1/vocabularies/problem-types#");
        }
    }
}
