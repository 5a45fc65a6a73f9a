package org.tumen.page;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CrawlersTest {

    @Test
    void robots_are_shown_the_sitemap() {
        var robots = given().get("/robots.txt");
        assertThat(robots.contentType()).startsWith("text/plain");
        assertThat(robots.asString()).contains("Sitemap: " + base() + "/sitemap.xml");
    }

    @Test
    void the_sitemap_has_every_page_in_both_languages() {
        List<String> parts = given().get("/sitemap.xml").xmlPath().getList("sitemapindex.sitemap.loc");
        assertThat(parts).containsExactly(base() + "/sitemap-1.xml");
        var map = given().get("/sitemap-1.xml").xmlPath();
        List<String> pages = map.getList("urlset.url.loc");
        var counts = given().get("/v1").jsonPath().getMap("counts", String.class, Integer.class);
        assertThat(pages)
                .hasSize(
                        6 + counts.values().stream().mapToInt(Integer::intValue).sum())
                .contains(base() + "/", base() + "/events/talks-at-harpa", base() + "/people/jon-borg");
        for (var page : pages) {
            Html.of(page);
        }
        assertThat(given().get("/sitemap-1.xml").asString())
                .contains("hreflang=\"ja\" href=\"" + base() + "/events/talks-at-harpa?lang=ja\"");
        given().get("/sitemap-2.xml").then().statusCode(404);
    }

    private static String base() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
