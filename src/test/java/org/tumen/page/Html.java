package org.tumen.page;

import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** A page, read as a browser without scripts reads it. */
record Html(Response response, Document document) {

    static Html of(String address, Object... values) {
        return of(given().accept("text/html").get(address, values), 200);
    }

    static Html of(Response response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        return new Html(response, Jsoup.parse(response.asString()));
    }

    String heading() {
        return text("h1");
    }

    /** The text of the first element that a CSS selector finds. */
    String text(String selector) {
        return first(selector).text();
    }

    /** All text of the page. */
    String text() {
        return document.body().text();
    }

    /** An attribute of the first element that a CSS selector finds. */
    String attribute(String selector, String name) {
        return first(selector).attr(name);
    }

    /** An attribute of every element that a CSS selector finds and that has it. */
    List<String> all(String selector, String attribute) {
        return document.select(selector).eachAttr(attribute);
    }

    List<String> links() {
        return all("a", "href");
    }

    private Element first(String selector) {
        var element = document.selectFirst(selector);
        assertThat(element).as(selector).isNotNull();
        return element;
    }
}
