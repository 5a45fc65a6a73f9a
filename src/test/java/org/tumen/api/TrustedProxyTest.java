package org.tumen.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

/** A proxy that is trusted says in {@code X-Forwarded-…} which URL the client sent its request to. */
@QuarkusTest
@TestProfile(TrustedProxyTest.Trusting.class)
class TrustedProxyTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static final class Trusting implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    private static final String LIST = "/v1/events?limit=1";

    @Test
    void every_link_leads_through_the_proxy() throws Exception {
        // Twice: rendered, and from the cache.
        for (var i = 0; i < 2; i++) {
            var list = Answer.tree(proxied(LIST, "/tumen"));
            assertThat(list.path("next").textValue()).startsWith("https://proxy.example:8443/tumen/v1/events?");
            assertThat(list.at("/items/0/links/self").textValue()).startsWith("/tumen/v1/events/");
            assertThat(proxied(LIST, "/tumen").headers().firstValue("Link").orElseThrow())
                    .startsWith("<https://proxy.example:8443/tumen/v1/events?");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v1/events?limit=500",
                "/v1/events.ndjson?all=true",
                "/v1/events.geojson",
                "/v1/events.csv",
                "/v1/events.csv?all=true",
                "/v1/events/talks-at-harpa",
                "/v1/people",
                "/v1/places/harpa",
                "/v1/counts?by=year,type",
                "/v1/counts.csv?by=actor",
                "/v1/network",
                "/v1/search?q=borg",
                "/v1/vocabularies",
                "/v1/events/nothing",
                "/v1/nothing",
                "/v1/events?x=1"
            })
    void no_path_is_left_as_it_is_for_clients_of_the_server_itself(String target) throws Exception {
        var text = new String(proxied(target, "/tumen").body());
        assertThat(text).containsPattern("[\",]/tumen/v1").doesNotContainPattern("(^|[\",\n])/v1[/?\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/events.atom", "/v1/events.ics", "/v1/events.timelinejs", "/v1/events.jsonld"})
    void feeds_have_whole_urls(String target) throws Exception {
        assertThat(new String(proxied(target, "/tumen").body()))
                .containsPattern("https://proxy\\.example:8443/tumen/(v1/)?events/")
                .doesNotContain("proxy.example:8443/v1", "proxy.example:8443/events", "/tumen/tumen");
    }

    @Test
    void each_client_gets_its_own_links_from_the_cache() throws Exception {
        for (var i = 0; i < 2; i++) {
            for (var prefix : new String[] {"/a", "/b", "/a/b", ""}) {
                assertThat(Answer.tree(proxied(LIST, prefix)).path("next").textValue())
                        .startsWith("https://proxy.example:8443" + prefix + "/v1/events?");
            }
            assertThat(Answer.of(LIST).path("next").textValue())
                    .startsWith("http://localhost:" + RestAssured.port + "/v1/events?");
        }
        assertThat(proxied(LIST, "/a").headers().firstValue("ETag"))
                .isNotEqualTo(proxied(LIST, "/b").headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/\"><script>", "/a b", "//other.example", "/a\\b", "https://other.example"})
    void a_prefix_that_is_no_path_is_ignored(String prefix) throws Exception {
        assertThat(Answer.tree(proxied(LIST, prefix)).path("next").textValue())
                .startsWith("https://proxy.example:8443/v1/events?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "ftp", ""})
    void a_scheme_is_http_or_https(String scheme) throws Exception {
        var response = Wire.get(LIST, "identity", "X-Forwarded-Proto", scheme);
        assertThat(Answer.tree(response).path("next").textValue()).startsWith("http://localhost");
    }

    @Test
    void a_renamed_entry_is_found_through_the_proxy() throws Exception {
        assertThat(proxied("/v1/events/harpa-talks", "/tumen").headers().firstValue("Location"))
                .hasValue("https://proxy.example:8443/tumen/v1/events/talks-at-harpa");
    }

    @Test
    void what_is_not_encoded_is_read_behind_a_path_too() throws Exception {
        assertThat(Answer.tree(proxied("/v1/search?q=borg%20[", "/tumen"))
                        .path("total")
                        .intValue())
                .isPositive();
    }

    @Test
    void the_contract_names_the_server_that_clients_reach() throws Exception {
        assertThat(new String(proxied("/openapi", "/tumen").body()))
                .contains("\nservers:\n- url: https://proxy.example:8443/tumen\n")
                .contains("\n  /v1/events:\n");
        RestAssured.given()
                .header("X-Forwarded-Prefix", "/tumen")
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("servers.url", hasItems("http://localhost:" + RestAssured.port + "/tumen"))
                .body("paths.keySet()", hasItems("/v1/events"))
                .body("openapi", startsWith("3.1"));
        RestAssured.get("/openapi.json").then().body("servers[0].url", is("/"));
    }

    /** The response to a request that came to the proxy under a path. */
    private static HttpResponse<byte[]> proxied(String target, String prefix) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + target))
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "proxy.example:8443")
                .header("X-Forwarded-Prefix", prefix)
                .build();
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }
}
