package org.tumen.page;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AssetsTest {

    @Inject
    Assets assets;

    @ParameterizedTest
    @CsvSource({
        "css/page.css, text/css;charset=UTF-8",
        "js/page.js, text/javascript;charset=UTF-8",
        "lib/lit-html.js, text/javascript;charset=UTF-8",
        "favicon.svg, image/svg+xml"
    })
    void are_kept_for_good_and_compressed(String name, String mediaType) {
        given().header("Accept-Encoding", "gzip")
                .get("/assets/{version}/" + name, assets.version())
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept, Accept-Encoding")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void an_old_page_still_finds_them_and_asks_again() {
        given().get("/assets/000000000000/css/page.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=300");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none.css",
                "css",
                "css/",
                "../application.properties",
                "..%2Fapplication.properties",
                "css/..%2F..%2Fapplication.properties",
                "%2Fetc%2Fpasswd"
            })
    void there_is_nothing_else(String name) {
        given().urlEncodingEnabled(false)
                .get("/assets/" + assets.version() + "/" + name)
                .then()
                .statusCode(404);
    }

    @Test
    void a_page_asks_for_nothing_that_is_not_there() {
        var page = Html.of("/");
        assertThat(page.all("script", "src")).isNotEmpty();
        page.all("script", "src").forEach(address -> given().get(address).then().statusCode(200));
        page.all("link[rel=stylesheet], link[rel=icon]", "href")
                .forEach(address -> given().get(address).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/favicon.ico", "/favicon.svg"})
    void browsers_find_the_icon_by_themselves(String path) {
        given().get(path).then().statusCode(200).contentType("image/svg+xml");
    }
}
