package org.tumen.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** Views in pages of another origin, in each of the ways that the pages offer. */
class EmbedsIT extends InBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path profile;

    private static OtherSite host;
    private static final Map<String, String> PAGES = new ConcurrentHashMap<>();

    /** Of the page around, which allows scripts and frames of ours, and no style of anybody's. */
    private static String policy = "";

    @BeforeAll
    static void begin() throws IOException {
        start(Map.of(), profile);
        host = new OtherSite().with("/", exchange -> {
            var page =
                    PAGES.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            if (!policy.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            }
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @BeforeEach
    void forget() {
        policy = "";
    }

    @Test
    void a_frame_shows_a_view_and_credits_it() {
        show("<iframe src=\"%s\" width=\"800\" height=\"500\"></iframe>"
                .formatted(program.address("/embed/timeline?actor=kim-jong-un&lang=en")));
        browser.switchTo().frame(0);
        marksAppear();
        assertThat(browser.findElement(By.cssSelector(".credit a")).getDomProperty("href"))
                .isEqualTo(program.address("/?actor=kim-jong-un&lang=en&view=timeline")
                        .toString());
        quiet();
    }

    @Test
    void a_sandboxed_frame_tells_wordpress_and_embedly_its_height() {
        show("""
                <script>
                  window.told = {};
                  addEventListener("message", ({ data }) => {
                    if (data.message === "height") told.wordpress = data;
                    if (typeof data === "string") told.embedly = JSON.parse(data);
                  });
                </script>
                <iframe sandbox="allow-scripts" src="%s#?secret=abc123" width="700" height="300"></iframe>""".formatted(program.address("/embed/timeline?type=visit")));
        waitFor("return told.wordpress?.value > 200 && told.embedly?.height > 200");
        assertThat((String) browser.executeScript("return told.wordpress.secret"))
                .isEqualTo("abc123");
        assertThat((String) browser.executeScript("return told.embedly.context"))
                .isEqualTo("iframe.resize");
        browser.switchTo().frame(0);
        marksAppear();
        quiet();
    }

    @Test
    void an_element_shows_a_view_as_high_as_it_is_and_tells_what_happens() {
        show(
                element(
                        "<tumen-timeline actor=\"kim-jong-un\" from=\"2024\" lang=\"en\"><a href=\"x\">Tumen</a></tumen-timeline>"));
        waitFor("return told['tumen-load'] === 1 && document.querySelector('tumen-timeline').offsetHeight > 430");
        browser.switchTo().frame(frameOf("tumen-timeline"));
        marksAppear();
        browser.executeScript("document.querySelector('a.glyph').focus()");
        browser.switchTo().defaultContent();
        waitFor("return told['tumen-select'] === 1");
        quiet();
    }

    @Test
    void several_elements_share_a_page_with_a_strict_policy_and_rude_styles() {
        policy = "default-src 'none'; script-src 'unsafe-inline' %1$s; frame-src %1$s"
                .formatted(program.address("").toString());
        show("<style>iframe, svg, a { display: none !important; transform: rotate(9deg) }</style>"
                + element("<tumen-map lang=\"ja\"></tumen-map><tumen-counts known-by=\"2023-12-31\"></tumen-counts>"
                        + "<tumen-event event=\"kim-putin-summit-2023\"></tumen-event>"));
        waitFor("return told['tumen-load'] === 3");
        browser.switchTo().frame(frameOf("tumen-event"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).contains("summit");
        browser.switchTo().defaultContent();
        browser.switchTo().frame(frameOf("tumen-map"));
        assertThat(browser.findElements(By.cssSelector("a.spot"))).isNotEmpty();
    }

    @Test
    void what_is_wrong_with_an_element_is_told() {
        show(element("<tumen-timeline actor=\"nobody-known\" lang=\"en\"></tumen-timeline>"));
        waitFor("return told['tumen-error'] === 1");
        browser.switchTo().frame(frameOf("tumen-timeline"));
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("Who: “nobody-known” cannot be used.");
        assertThat(browser.findElements(By.cssSelector("header.site"))).isEmpty();
        browser.switchTo().defaultContent();
    }

    @Test
    void what_an_embedded_list_leads_to_opens_beside_the_page() {
        show(element("<tumen-list type=\"signing\" lang=\"en\"></tumen-list>"));
        waitFor("return told['tumen-load'] === 1");
        browser.switchTo().frame(frameOf("tumen-list"));
        var page = browser.getWindowHandle();
        browser.findElement(By.cssSelector(".events a")).click();
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(any -> browser.getWindowHandles().size() == 2);
        browser.getWindowHandles().stream()
                .filter(handle -> !handle.equals(page))
                .forEach(handle -> browser.switchTo().window(handle));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isNotBlank();
        browser.close();
        browser.switchTo().window(page);
        quiet();
    }

    @ParameterizedTest
    @MethodSource("org.tumen.program.Look#all")
    void everybody_can_read_them(Look look) throws IOException {
        look.emulate(browser);
        for (var view : List.of(
                "timeline?from=2024",
                "map?from=2024",
                "network?from=2024",
                "counts?from=2024",
                "list?from=2024-11",
                "event?id=north-korean-arms-for-russia",
                "timeline?actor=nobody-known")) {
            browser.get(program.address("/embed/" + view + "&theme=" + look.scheme() + "&lang=" + look.language())
                    .toString());
            waitFor("return !document.querySelector('[data-view]:not([data-loaded])')");
            look.picture(browser, "embeds", view);
            look.assertReadable(browser, view);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @Test
    void discovery_leads_to_a_frame_that_works() throws Exception {
        for (var page :
                new String[] {"/events/kim-putin-summit-2023?lang=en", "/?actor=kim-jong-un&lang=en&view=map"}) {
            browser.get(program.address(page).toString());
            var link = browser.findElement(By.cssSelector("link[type='application/json+oembed']"))
                    .getDomProperty("href");
            var answer = new ObjectMapper().readTree(get(link).body());
            assertThat(answer.get("type").asText()).isEqualTo("rich");
            show(answer.get("html").asText());
            browser.switchTo().frame(0);
            new WebDriverWait(browser, Duration.ofSeconds(30))
                    .until(any -> !browser.findElements(By.cssSelector(".card, .view[data-loaded]"))
                            .isEmpty());
            browser.switchTo().defaultContent();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/events/kim-putin-summit-2023, Kim Jong Un and Putin hold a summit in the Russian Far East – Tumen, /embed/event?id=kim-putin-summit-2023",
        "/people/kim-jong-un?lang=ja, 金正恩 – Tumen, /embed/timeline?actor=kim-jong-un&lang=ja",
        "/?view=timeline&type=visit#kim-putin-summit-2023, Tumen – Events in Russia–North Korea relations, /embed/timeline?type=visit#kim-putin-summit-2023"
    })
    void oembed_says_what_a_page_is_about(String page, String title, String frame) throws Exception {
        var url = URLEncoder.encode(program.address(page).toString(), StandardCharsets.UTF_8);
        var answer = new ObjectMapper()
                .readTree(get(program.address("/oembed?url=" + url).toString()).body());
        assertThat(answer.get("title").asText()).isEqualTo(title);
        assertThat(answer.get("html").asText())
                .contains("title=\"" + title + "\"")
                .contains("src=\"" + program.address(frame).toString().replace("&", "&amp;") + "\"");
    }

    @Test
    void a_frame_of_one_event_says_that_it_needs_its_id() {
        for (var look : List.of("en,Which event?", "ja,どの出来事でしょうか")) {
            var languageAndWords = look.split(",");
            browser.get(
                    program.address("/embed/event?lang=" + languageAndWords[0]).toString());
            assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                    .contains(languageAndWords[1], "id=");
        }
    }

    @Test
    void a_frame_shows_the_event_that_its_address_chooses() {
        browser.get(
                program.address("/embed/timeline?lang=en#kim-putin-summit-2023").toString());
        waitFor("return document.querySelector('.details h3')?.textContent.includes('summit')");
        assertThat(browser.getCurrentUrl()).endsWith("#kim-putin-summit-2023");
    }

    @Test
    void oembed_is_for_pages_of_ours_in_json() throws Exception {
        var oembed = program.address("/oembed?url=").toString();
        assertThat(get(oembed + "https://example.org/").statusCode()).isEqualTo(404);
        assertThat(get(oembed + program.address("/events/no-such-event")).statusCode())
                .isEqualTo(404);
        assertThat(get(oembed + program.address("/v1/events")).statusCode()).isEqualTo(404);
        assertThat(get(oembed + program.address("/") + "&format=xml").statusCode())
                .isEqualTo(501);
        assertThat(get(program.address("/oembed").toString()).statusCode()).isEqualTo(400);
        assertThat(get(oembed + program.address("/") + "&maxwidth=wide").statusCode())
                .isEqualTo(400);
        var small = new ObjectMapper()
                .readTree(get(oembed + program.address("/") + "&maxwidth=320&maxheight=200")
                        .body());
        assertThat(small.get("width").asInt()).isEqualTo(320);
        assertThat(small.get("height").asInt()).isEqualTo(200);
    }

    private static String element(String elements) {
        return """
               <script>
                 window.told = {};
                 for (const type of ["tumen-load", "tumen-select", "tumen-error"]) {
                   addEventListener(type, () => (told[type] = (told[type] ?? 0) + 1));
                 }
               </script>
               <script src="%s" async></script>
               %s""".formatted(program.address("/embed/tumen.js"), elements);
    }

    private static void show(String content) {
        PAGES.put("/page", "<!doctype html><html lang=\"en\"><title>Host</title><body>" + content);
        browser.get(host.address("/page"));
    }

    private static org.openqa.selenium.WebElement frameOf(String element) {
        return browser.findElement(By.cssSelector(element)).getShadowRoot().findElement(By.cssSelector("iframe"));
    }

    private static void marksAppear() {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(any -> !browser.findElements(By.cssSelector("a.glyph")).isEmpty());
    }

    private static void waitFor(String script) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(any -> Boolean.TRUE.equals(browser.executeScript(script)));
    }

    private static void quiet() {
        assertThat(logged()).filteredOn(message -> !message.contains("favicon")).isEmpty();
        browser.switchTo().defaultContent();
    }

    private static java.net.http.HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
