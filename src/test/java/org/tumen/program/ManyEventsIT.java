package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** The explorer of a dataset of 10,000 events: nothing is dropped, and the page answers. */
class ManyEventsIT extends InBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EVENTS = 10_000;

    /** Of which each is drawn. */
    private static final int MOST_MARKS = 500;

    /** Milliseconds for which a page may be deaf. */
    private static final long LONGEST_TASK = 2000;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void begin() throws Exception {
        Wanted.browser();
        var dataset = directory.resolve("dataset");
        var generator = new ProcessBuilder(
                        Wanted.node().toString(), "src/bench/generate.mjs", String.valueOf(EVENTS), dataset.toString())
                .inheritIO()
                .start();
        assertThat(generator.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(generator.exitValue()).isZero();
        start(Map.of("TUMEN_DATASET", dataset.toString()), directory.resolve("profile"));
    }

    @Test
    void a_period_is_chosen_from_a_histogram_before_events_are_drawn() throws IOException {
        open("");
        assertThat(browser.findElements(By.cssSelector("svg.drawing"))).isEmpty();
        assertThat(browser.findElement(By.cssSelector(".view > p")).getText()).contains("10,000 events");
        assertThat(sum(".view .table tbody td:last-child"))
                .as("those in a month, of a longer time and without a date")
                .isEqualTo(EVENTS);
        assertThat(browser.findElements(By.cssSelector(".view .others a, .view .others span")))
                .isNotEmpty();
        new Look("light", "en", 1280).picture(browser, "many", "histogram");

        var histogram = browser.findElement(By.cssSelector("svg.histogram"));
        new Actions(browser)
                .moveToElement(histogram, histogram.getSize().width / -2 + 40, 0)
                .clickAndHold()
                .moveByOffset(30, 0)
                .release()
                .perform();
        waitFor(() -> browser.getCurrentUrl().contains("from="));
        waitFor(() -> !browser.findElements(By.cssSelector("svg.drawing")).isEmpty());
        var query = browser.getCurrentUrl().replaceAll("^[^?]*\\?", "");
        var dated = 0;
        var found = events(query.replaceAll("(^|&)(view|lang)=[^&]*", ""));
        for (var event : found.get("items")) {
            dated += event.has("date") ? 1 : 0;
        }
        assertThat(found.get("total").asInt()).isBetween(1, MOST_MARKS);
        assertThat(browser.findElements(By.cssSelector("svg.drawing a.glyph"))).hasSize(dated);
        assertThat(browser.findElement(By.cssSelector("#summary strong")).getText())
                .isEqualTo(found.get("total").asInt() + " events");
        new Look("light", "en", 1280).picture(browser, "many", "timeline");

        browser.navigate().back();
        waitFor(() -> !browser.findElements(By.cssSelector("svg.histogram")).isEmpty());
        quiet();
    }

    @Test
    void a_month_is_chosen_without_a_pointer() {
        open("");
        var month = browser.findElement(By.cssSelector(".months button"));
        browser.executeScript("arguments[0].focus()", month);
        month.sendKeys(" ");
        waitFor(() -> browser.getCurrentUrl().matches(".*from=(\\d{4}-\\d\\d)&.*to=\\1.*"));
        waitFor(() -> !"true".equals(browser.findElement(By.id("view")).getDomAttribute("aria-busy")));
        quiet();
    }

    @Test
    void a_map_counts_every_event() {
        open("view=map");
        var placed = browser.findElements(By.cssSelector(".frame a.spot")).stream()
                .mapToInt(spot -> Integer.parseInt(spot.getDomAttribute("aria-label")
                        .replaceAll(".*: ([\\d,]+) .*", "$1")
                        .replace(",", "")))
                .sum();
        var unplaced = Integer.parseInt(
                browser.findElement(By.cssSelector(".chip summary")).getText().replaceAll("\\D", ""));
        assertThat(placed + unplaced).isEqualTo(EVENTS);
        quiet();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "view=map", "view=network", "view=counts", "view=list", "view=counts&by=actor"})
    void no_view_is_deaf_for_long(String query) throws IOException {
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", """
                window.longest = 0;
                new PerformanceObserver((list) => {
                  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
                }).observe({ type: "longtask", buffered: true });
                """));
        open(query);
        assertThat(((Number) browser.executeScript("return longest")).longValue())
                .isLessThan(LONGEST_TASK);
        assertThat((Long) browser.executeScript("return document.querySelectorAll('*').length"))
                .isLessThan(40_000);
        new Look("light", "en", 1280).picture(browser, "many", query.isEmpty() ? "timeline-first" : query);
        quiet();
    }

    private static void open(String query) {
        browser.get(program.address("/?lang=en&" + query).toString());
        waitFor(() -> query.equals("view=list")
                || !browser.findElements(By.cssSelector(".view[data-loaded]")).isEmpty());
    }

    private static int sum(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .mapToInt(cell -> Integer.parseInt(cell.getDomProperty("textContent")))
                .sum();
    }

    private static void waitFor(BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(60)).until(any -> condition.getAsBoolean());
    }

    private static JsonNode events(String query) throws IOException {
        return JSON.readTree(program.get("/v1/events?limit=500&" + query));
    }

    private static void quiet() {
        assertThat(logged()).isEmpty();
    }
}
