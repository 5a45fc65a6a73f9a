package org.tumen.page;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?type=nonsense", "/events/talks-at-harpa", "/no/such/page", "/embedded"})
    void a_page_loads_from_here_alone_and_is_framed_here_alone(String path) {
        // The second time from the cache.
        for (var again = 0; again < 2; again++) {
            var response = given().accept("text/html").get(path);
            assertThat(response.headers().getValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                    .endsWith("frame-ancestors 'self'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(response.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
            assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed/timeline", "/embed/none"})
    void only_embeds_may_be_framed_by_others(String path) {
        assertThat(given().get(path).header("Content-Security-Policy"))
                .endsWith("frame-ancestors *")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/explorer.js", "/swagger-ui/", "/swagger-ui/index.html", "/swagger-ui/swagger-ui-bundle.js"})
    void what_has_no_version_in_its_path_is_revalidated(String path) {
        var response = given().get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().getValues("Cache-Control")).containsExactly("no-cache");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        given().header("If-Modified-Since", given().get("/explorer.js").header("Last-Modified"))
                .get("/explorer.js")
                .then()
                .statusCode(304);
    }

    @Test
    void swagger_ui_has_a_policy_of_its_own() {
        assertThat(given().get("/swagger-ui/").header("Content-Security-Policy"))
                .contains("'unsafe-inline'")
                .endsWith("frame-ancestors 'self'");
    }

    @Test
    void a_page_has_nothing_that_its_policy_forbids() {
        for (var path : new String[] {"/", "/events/talks-at-harpa", "/sources/gazette-2024"}) {
            var page = Html.of(path);
            assertThat(page.response().asString())
                    .doesNotContain("<style")
                    .doesNotContainPattern("<[a-z][^>]* (style|on[a-z]+)=");
            assertThat(page.all("script", "src").size())
                    .as("scripts with an address, and JSON-LD")
                    .isGreaterThanOrEqualTo(1);
        }
    }
}
