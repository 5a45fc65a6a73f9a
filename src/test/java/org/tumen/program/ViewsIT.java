package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawn views in a browser: that they show what the API answers, to everybody. */
class ViewsIT extends InBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VIEWS = List.of("timeline", "map", "network", "counts");

    @TempDir
    private static Path profile;

    @BeforeAll
    static void begin() {
        start(Map.of(), profile);
    }

    @AfterEach
    void undo() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "actor=kim-jong-un", "status=alleged,disputed&from=2023", "date=2024-06-19", "q=Belousov"})
    void the_timeline_has_a_mark_for_each_dated_event(String query) throws IOException {
        open("timeline", query, "en");
        var expected = new TreeSet<String>();
        var undated = 0;
        for (var event : events(query)) {
            if (event.has("date")) {
                expected.add("%s. %s. %s"
                        .formatted(
                                event.at("/title/en").asText(),
                                event.at("/dateInWords/en").asText(),
                                event.at("/statusLabel/en").asText()));
            } else {
                undated++;
            }
        }
        assertThat(labels("svg.drawing a.glyph")).hasSameElementsAs(expected);
        assertThat(browser.findElements(By.cssSelector("svg.drawing a.glyph"))).hasSize(expected.size());
        assertThat(browser.findElements(By.cssSelector(".view .chip li"))).hasSize(undated);
        assertThat(browser.findElements(By.cssSelector(".view .table tbody tr")))
                .hasSize(expected.size() + undated);
    }

    @Test
    void the_fill_and_the_form_of_a_mark_say_what_is_known() {
        open("timeline", "", "en");
        assertThat(mark("north-korean-arms-for-russia").getDomAttribute("data-status"))
                .isEqualTo("disputed");
        assertThat(mark("north-korean-arms-for-russia").findElements(By.cssSelector(".bar")))
                .isNotEmpty();
        assertThat(mark("belousov-arrives-in-pyongyang").findElements(By.cssSelector(".block")))
                .hasSize(1);
        assertThat(mark("belousov-becomes-defence-minister").findElements(By.cssSelector(".within")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void every_year_of_the_timeline_is_named(int width) throws IOException {
        new Look("light", "en", width).emulate(browser);
        open("timeline", "", "en");
        var years = events("").stream()
                .filter(event -> event.has("firstDay"))
                .map(event -> event.get("firstDay").asText().substring(0, 4))
                .distinct()
                .toList();
        assertThat(texts("svg.drawing text.year")).containsAll(years);
        assertThat(covered("svg.drawing text.year")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1280,en", "1280,ja", "390,en", "390,ja"})
    void every_place_of_the_map_is_named(int width, String language) {
        new Look("light", language, width).emulate(browser);
        open("map", "", language);
        var names = texts(".frame .name").stream()
                .map(name -> name.replaceAll("\\s", ""))
                .toList();
        assertThat(browser.findElements(By.cssSelector(".frame a.spot")))
                .isNotEmpty()
                .allMatch(spot -> names.contains(spot.getDomAttribute("aria-label")
                        .replaceAll("[:：] ?[\\d,]+.*", "")
                        .replaceAll("\\s", "")));
        assertThat(covered(".frame .name")).isEmpty();
    }

    @Test
    void the_map_tells_places_of_which_nothing_is_confirmed() throws IOException {
        open("map", "", "en");
        var unconfirmed = JSON.readTree(program.get("/v1/events?place=vietnam")).get("items");
        assertThat(unconfirmed)
                .isNotEmpty()
                .noneMatch(event -> event.get("status").asText().equals("confirmed"));
        assertThat(browser.findElement(By.cssSelector("a.spot[data-id=vietnam]"))
                        .getDomAttribute("class"))
                .contains("doubtful");
        assertThat(browser.findElement(By.cssSelector("a.spot[data-id=pyongyang]"))
                        .getDomAttribute("class"))
                .doesNotContain("doubtful");
        assertThat(browser.findElement(By.cssSelector(".view .legend")).getText())
                .contains("nothing of it is confirmed");
    }

    @Test
    void the_actors_of_most_events_are_named_in_a_narrow_network() throws IOException {
        new Look("light", "en", 700).emulate(browser);
        browser.get(program.address("/embed/network?lang=en").toString());
        drawn();
        var names = texts("svg.network .name").stream()
                .map(name -> name.replaceAll("\\s", ""))
                .toList();
        var nodes = JSON.readTree(program.get("/v1/network")).get("nodes");
        for (var i = 0; i < 12; i++) {
            assertThat(names).contains(nodes.get(i).at("/label/en").asText().replace(" ", ""));
        }
        assertThat(covered("svg.network .name")).isEmpty();
    }

    @Test
    void bars_stand_apart_where_months_lie_between() throws IOException {
        open("counts", "", "en");
        var months = new TreeSet<YearMonth>();
        for (var row :
                JSON.readTree(program.get("/v1/counts?by=month&zeros=false")).get("items")) {
            if (row.has("time")) {
                months.add(YearMonth.parse(row.get("time").asText().substring(0, 7)));
            }
        }
        var gaps = months.stream()
                .filter(month -> month != months.first() && !months.contains(month.minusMonths(1)))
                .count();
        // And one before those of no single month.
        assertThat(browser.findElements(By.cssSelector("svg.counts line.gap"))).hasSize((int) gaps + 1);
    }

    @Test
    void the_list_has_orders_and_the_reader_of_a_day_too() throws IOException {
        open("list", "type=visit", "en");
        browser.findElement(By.linkText("Newest first")).click();
        drawn();
        assertThat(browser.getCurrentUrl()).contains("sort=-date", "type=visit");
        assertThat(texts(".events a").get(0))
                .isEqualTo(
                        events("type=visit&sort=-date").get(0).at("/title/en").asText());
        browser.executeScript("""
                const slider = document.querySelector(".known input");
                slider.value = "0";
                slider.dispatchEvent(new Event("change"));
                """);
        waitFor(() -> !browser.findElements(By.cssSelector(".later")).isEmpty());
        var day = browser.getCurrentUrl().replaceAll(".*knownBy=([0-9-]+).*", "$1");
        assertThat(texts(".events a"))
                .hasSize(events("type=visit&knownBy=" + day).size());
    }

    @Test
    void the_timeline_is_one_stop_of_the_keyboard() {
        open("timeline", "actor=kim-jong-un", "en");
        assertThat(browser.findElements(By.cssSelector("svg.drawing a.glyph[tabindex='0']")))
                .hasSize(1);
        browser.executeScript("document.querySelector(\"svg.drawing a.glyph[tabindex='0']\").focus()");
        var first = focused();
        press(Keys.END);
        var last = focused();
        press(Keys.HOME);
        assertThat(focused()).isEqualTo(first).isNotEqualTo(last);
        press(Keys.ARROW_RIGHT);
        var second = focused();
        assertThat(second).isNotEqualTo(first);
        assertThat(browser.findElement(By.cssSelector(".details h3")).getText()).isEqualTo(title(second));
        press(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector(".details h3"))).isEmpty();
        press(Keys.ENTER);
        waitFor(() -> browser.getCurrentUrl().contains("/events/" + second));
    }

    @Test
    void the_reader_of_a_day_sees_what_was_known_then() throws IOException {
        open("timeline", "", "en");
        browser.executeScript("""
                const slider = document.querySelector(".known input");
                slider.value = "0";
                slider.dispatchEvent(new Event("change"));
                """);
        waitFor(() -> browser.getCurrentUrl().contains("knownBy=")
                && !browser.findElements(By.cssSelector(".later")).isEmpty());
        var day = browser.getCurrentUrl().replaceAll(".*knownBy=([0-9-]+).*", "$1");
        assertThat(browser.findElements(By.cssSelector(".view .table tbody tr")))
                .hasSize(events("knownBy=" + day).size());
        assertThat(browser.findElement(By.cssSelector(".later")).getText())
                .contains((events("").size() - events("knownBy=" + day).size()) + " more")
                .contains("→");
        browser.navigate().back();
        waitFor(() -> !browser.getCurrentUrl().contains("knownBy="));
    }

    @ParameterizedTest
    @CsvSource({
        "timeline,Even scale,scale=even",
        "timeline,Fold parts into their wholes,fold=true",
        "counts,By year,by=year",
        "counts,By type,by=type",
        "counts,By actor,by=actor",
        "network,People,level=person",
        "network,Countries,level=country"
    })
    void every_control_is_part_of_the_address(String view, String control, String parameter) {
        open(view, "from=2023", "en");
        var before = drawing();
        press(control);
        waitFor(() -> browser.getCurrentUrl().contains(parameter) && !drawing().equals(before));
        settled();
        var after = drawing();
        assertThat(pressed()).contains(control);
        assertThat(browser.findElement(By.id("embed-frame")).getText())
                .as("what is said around the view follows")
                .contains(parameter);
        assertThat(browser.findElement(By.cssSelector(".language")).getDomProperty("href"))
                .contains(parameter);

        browser.navigate().back();
        waitFor(() -> drawing().equals(before));
        assertThat(browser.getCurrentUrl()).doesNotContain(parameter);
        browser.navigate().forward();
        waitFor(() -> drawing().equals(after));
        browser.navigate().refresh();
        drawn();
        assertThat(drawing()).isEqualTo(after);
        assertThat(pressed()).contains(control);
        press(view.equals("timeline") ? control : view.equals("counts") ? "By month" : "As named");
        waitFor(() -> drawing().equals(before));
    }

    @ParameterizedTest
    @CsvSource({
        "timeline,a.glyph,kim-putin-summit-2023,kim-putin-talks-2024",
        "map,a.spot,pyongyang,moscow",
        "network,a.node,kim-jong-un,vladimir-putin"
    })
    void what_is_chosen_is_part_of_the_address(String view, String mark, String first, String second) {
        browser.get(
                program.address("/?view=%s&lang=en#%s".formatted(view, first)).toString());
        drawn();
        assertThat(chosen(mark)).isEqualTo(first);
        click(mark, second);
        assertThat(chosen(mark)).isEqualTo(second);
        assertThat(browser.getCurrentUrl()).endsWith("#" + second);
        var told = told();

        browser.navigate().refresh();
        drawn();
        assertThat(chosen(mark)).isEqualTo(second);
        assertThat(told()).isEqualTo(told);
        browser.get(program.address("/people").toString());
        browser.navigate().back();
        drawn();
        assertThat(chosen(mark)).isEqualTo(second);
        browser.executeScript("location.hash = arguments[0]", first);
        waitFor(() -> first.equals(chosen(mark)));

        click(mark, second);
        browser.executeScript("document.querySelector(arguments[0] + '.selected').focus()", mark);
        press(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector(mark + ".selected"))).isEmpty();
        assertThat(browser.getCurrentUrl()).doesNotContain("#");
    }

    @Test
    void a_whole_that_is_chosen_shows_its_parts_where_they_are_folded() throws IOException {
        open("timeline", "fold=true", "en");
        var part = events("").stream()
                .filter(event -> event.has("partOf") && event.has("date"))
                .findFirst()
                .orElseThrow();
        var whole = part.at("/partOf/id").asText();
        var selector =
                By.cssSelector("a.glyph[data-id='%s']".formatted(part.get("id").asText()));
        assertThat(browser.findElements(selector)).isEmpty();
        browser.executeScript("arguments[0].focus()", mark(whole));
        waitFor(() -> !browser.findElements(selector).isEmpty());
    }

    @Test
    void the_map_places_every_event_or_says_that_it_has_no_place() throws IOException {
        open("map", "", "en");
        var placed = browser.findElements(By.cssSelector(".frame a.spot")).stream()
                .mapToInt(spot ->
                        Integer.parseInt(spot.getDomAttribute("aria-label").replaceAll(".*: (\\d+) .*", "$1")))
                .sum();
        var unplaced = browser.findElements(By.cssSelector(".view .chip li")).size();
        assertThat(placed + unplaced).isEqualTo(events("").size());
        assertThat(browser.findElements(By.cssSelector(".frame.america a.spot")))
                .isNotEmpty();
    }

    @Test
    void the_network_lists_every_pair_and_draws_them_where_there_is_room() throws IOException {
        open("network", "", "en");
        var links = JSON.readTree(program.get("/v1/network")).get("links").size();
        assertThat(browser.findElements(By.cssSelector(".view .table > .scroll > table > tbody > tr")))
                .hasSize(links);
        assertThat(browser.findElements(By.cssSelector("svg.network line.link")))
                .hasSize(links);
        new Look("light", "en", 390).emulate(browser);
        open("network", "", "en");
        assertThat(browser.findElements(By.cssSelector("svg.network"))).isEmpty();
        assertThat(browser.findElements(By.cssSelector(".view .table > .scroll > table > tbody > tr")))
                .hasSize(links);
    }

    @Test
    void counts_are_those_of_the_api() throws IOException {
        open("counts", "from=2023", "en");
        var total = 0;
        for (var row : JSON.readTree(program.get("/v1/counts?by=month&zeros=false&from=2023"))
                .get("items")) {
            total += row.get("total").asInt();
        }
        var shown = browser.findElements(By.cssSelector(".view .table tbody tr td:last-child")).stream()
                .mapToInt(cell -> Integer.parseInt(cell.getDomProperty("textContent")))
                .sum();
        assertThat(shown).isEqualTo(total);
    }

    @ParameterizedTest
    @MethodSource("org.tumen.program.Look#all")
    void everybody_can_read_them(Look look) throws IOException {
        look.emulate(browser);
        for (var view : VIEWS) {
            open(view, "", look.language());
            look.picture(browser, "views", view);
            look.assertReadable(browser, view);
        }
    }

    /** As a file to copy: {@code src/main/resources/assets/explorer.png}, which the README and cards of other sites show. */
    @Test
    void the_explorer_has_its_picture_taken() throws IOException {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1280, "height", 1250, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "light"))));
        open("timeline", "", "en");
        var picture = browser.getScreenshotAs(OutputType.BYTES);
        Files.write(Files.createDirectories(Path.of("target/screenshots")).resolve("explorer.png"), picture);
        var published =
                ImageIO.read(Path.of("src/main/resources/assets/explorer.png").toFile());
        var taken = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(List.of(taken.getWidth(), taken.getHeight()))
                .isEqualTo(List.of(published.getWidth(), published.getHeight()));
    }

    @Test
    void nothing_is_amiss_in_the_console_and_nobody_else_is_asked() {
        for (var view : VIEWS) {
            open(view, "", "ja");
        }
        assertThat(logged()).isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(message -> message.contains("\"url\":\"" + program.address("/")));
    }

    private static void open(String view, String query, String language) {
        browser.get(program.address("/?view=%s&lang=%s&%s".formatted(view, language, query))
                .toString());
        drawn();
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(element -> element.getDomProperty("textContent").strip())
                .toList();
    }

    /** The texts that another one of them covers. */
    private static List<?> covered(String selector) {
        return (List<?>) browser.executeScript("""
                const texts = [...document.querySelectorAll(arguments[0])].map((text) => [text.textContent, text.getBoundingClientRect()]);
                return texts
                  .filter(([, one], i) => texts.some(([, other], j) => j > i
                    && one.left < other.right - 2 && other.left < one.right - 2 && one.top < other.bottom - 3 && other.top < one.bottom - 3))
                  .map(([text]) => text);
                """, selector);
    }

    /** The id of the chosen mark, or null. */
    private static String chosen(String mark) {
        return browser.findElements(By.cssSelector(mark + ".selected")).stream()
                .findFirst()
                .map(one -> one.getDomAttribute("data-id"))
                .orElse(null);
    }

    private static void click(String mark, String id) {
        browser.executeScript(
                "arguments[0].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))",
                browser.findElement(By.cssSelector("%s[data-id='%s']".formatted(mark, id))));
    }

    /** What is said beside or below a drawing of what is chosen. */
    private static String told() {
        return (String) browser.executeScript(
                "return document.querySelector('#view .details.chosen, #view table').textContent");
    }

    private static void settled() {
        waitFor(() -> "false".equals(browser.findElement(By.id("view")).getDomAttribute("aria-busy")));
    }

    /** Where everything is drawn, and what is written. */
    private static String drawing() {
        return (String) browser.executeScript("""
                const names = ["x", "y", "width", "cx", "cy", "r", "d"];
                return [...document.querySelectorAll("#view :is(svg.drawing, svg.counts, svg.network) :is(rect, circle, path, text)")]
                  .map((shape) => names.map((name) => shape.getAttribute(name)).join() + shape.textContent).join("\\n");
                """);
    }

    private static void press(String control) {
        browser.findElements(By.cssSelector(".view .controls button")).stream()
                .filter(button -> button.getText().equals(control))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private static List<String> pressed() {
        return browser.findElements(By.cssSelector(".view button[aria-pressed='true']")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void drawn() {
        waitFor(() ->
                !browser.findElements(By.cssSelector(".view[data-loaded]")).isEmpty());
    }

    private static void waitFor(BooleanSupplier condition) {
        new WebDriverWait(browser, Duration.ofSeconds(30)).until(any -> condition.getAsBoolean());
    }

    private static List<JsonNode> events(String query) throws IOException {
        var answer = JSON.readTree(program.get("/v1/events?limit=500&" + query));
        return StreamSupport.stream(answer.get("items").spliterator(), false).toList();
    }

    private static String title(String id) {
        try {
            return JSON.readTree(program.get("/v1/events/" + id))
                    .at("/title/en")
                    .asText();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> labels(String selector) {
        var labels = new TreeSet<String>();
        browser.findElements(By.cssSelector(selector)).forEach(mark -> labels.add(mark.getDomAttribute("aria-label")));
        return labels;
    }

    private static WebElement mark(String id) {
        return browser.findElement(By.cssSelector("a.glyph[data-id='%s']".formatted(id)));
    }

    private static String focused() {
        return browser.switchTo().activeElement().getDomAttribute("data-id");
    }

    private static void press(Keys key) {
        browser.switchTo().activeElement().sendKeys(key);
    }
}
