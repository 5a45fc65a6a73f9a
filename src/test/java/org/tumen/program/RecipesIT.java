package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the cookbook in a browser, from another origin. Their libraries come from npm's packages instead of the
 * network, in the versions that the cookbook names, and the tiles of maps are grey.
 */
class RecipesIT extends InBrowser {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LIBRARIES = "https://unpkg.com/";
    private static final String TILES = "https://tile.openstreetmap.org/";

    /** In bold what it is for, some words about it, and the page. */
    private static final Pattern RECIPE =
            Pattern.compile("(?m)^\\*\\*([\\w.]+)\\*\\*[^`]*```html\\n(.*?)\\n```", Pattern.DOTALL);

    /** {@code /npm/leaflet@1.9.4/dist/leaflet.js} */
    private static final Pattern LIBRARY = Pattern.compile("/npm/(@?[^@]+)@([\\d.]+)/(.+)");

    @TempDir
    private static Path profile;

    private static final Map<String, String> PAGES = new HashMap<>();
    private static OtherSite host;

    @BeforeAll
    static void begin() throws IOException {
        Wanted.browser();
        Wanted.librariesOfRecipes();
        program = Program.serve(Map.of());
        browser = Browser.start(profile);
        RECIPE.matcher(Files.readString(Path.of("openapi/COOKBOOK.md")))
                .results()
                .forEach(recipe -> PAGES.put(
                        "/" + recipe.group(1),
                        recipe.group(2)
                                .replace(
                                        "http://localhost:8080",
                                        program.address("").toString())
                                .replace(LIBRARIES, "/npm/")
                                .replace(TILES, "/tiles/")));
        host = new OtherSite()
                .with("/", exchange -> send(exchange, "text/html;charset=UTF-8", page(exchange)))
                .with("/npm/", RecipesIT::sendLibrary)
                .with("/tiles/", exchange -> send(exchange, "image/png", tile()))
                .with("/favicon.ico", exchange -> send(exchange, "image/png", tile()));
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    /** Nothing is logged, and nobody is asked but the recipe's own host and the program. */
    @AfterEach
    void nothing_is_amiss() {
        assertThat(logged()).isEmpty();
        assertThat(requests())
                .allMatch(message -> message.contains("\"url\":\"" + program.address("/"))
                        || message.contains("\"url\":\"" + host.address("/"))
                        || message.contains("\"url\":\"data:"));
    }

    @Test
    void every_recipe_is_looked_at() throws IOException {
        assertThat(PAGES).containsOnlyKeys("/Leaflet", "/TimelineJS", "/Cytoscape.js", "/ECharts");
        assertThat(Files.readString(Path.of("openapi/COOKBOOK.md")).split("```html"))
                .hasSize(1 + PAGES.size());
    }

    @Test
    void leaflet_has_named_circles_of_all_events_and_lists_them() throws IOException {
        var events = JSON.readTree(program.get("/v1/events?format=geojson&limit=500&bbox=118,32,140,46"))
                .get("total")
                .asInt();
        open("Leaflet");
        waitFor("img.leaflet-tile-loaded");
        picture("leaflet");
        var circles = browser.findElements(By.cssSelector("path.leaflet-interactive"));
        var names = texts(".leaflet-tooltip");
        assertThat(names).hasSameSizeAs(circles).hasSizeGreaterThan(3).anyMatch(name -> name.startsWith("Pyongyang"));
        assertThat(names.stream()
                        .mapToInt(name -> Integer.parseInt(name.replaceAll(".*: ", "")))
                        .sum())
                .isEqualTo(events);
        apart(".leaflet-tooltip");
        browser.executeScript(
                "arguments[0].dispatchEvent(new MouseEvent('click', { bubbles: true, view: window }))", circles.get(0));
        waitFor(".leaflet-popup li");
        var first = browser.findElement(By.cssSelector(".leaflet-popup li"));
        // Not its visible text: popups fade in.
        assertThat(first.getDomProperty("textContent").strip()).containsPattern("\\(\\w+\\)$");
        browser.get(first.findElement(By.tagName("a")).getDomProperty("href"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isNotBlank();
    }

    @Test
    void timelinejs_has_a_row_for_each_status_and_a_marker_for_each_event() throws IOException {
        var slides = items(
                JSON.readTree(program.get(
                        "/v1/events?format=timelinejs&limit=500&type=signing,visit,meeting&from=2023-07&match=within")),
                "events");
        open("TimelineJS");
        waitFor(".tl-timemarker");
        assertThat(browser.findElements(By.cssSelector(".tl-timemarker"))).hasSize(slides.size());
        assertThat(browser.findElements(By.cssSelector(".tl-timemarker-with-end")))
                .as("only what lasted is drawn as lasting")
                .hasSize((int)
                        slides.stream().filter(slide -> slide.has("end_date")).count());
        assertThat(texts(".tl-timegroup-message"))
                .containsExactlyInAnyOrderElementsOf(slides.stream()
                        .map(slide -> slide.get("group").asText())
                        .distinct()
                        .toList());
        assertThat(texts(".tl-timemarker .tl-headline"))
                .contains("Kim Jong Un and Putin sign the strategic partnership treaty");
        assertThat(browser.findElements(By.cssSelector(".tl-timegroup")))
                .allMatch(group -> group.getSize().height > 10);
        assertThat(browser.findElement(By.cssSelector(".tl-slide h2")).getText())
                .isEqualTo(slides.get(0).at("/text/headline").asText());
        picture("timelinejs");
    }

    @Test
    void cytoscape_names_each_node_without_covering_another() throws IOException {
        var network = JSON.readTree(program.get("/v1/network?level=country"));
        open("Cytoscape.js");
        waitFor("#network canvas");
        picture("cytoscape");
        var names = (List<?>) browser.executeScript(
                "return document.getElementById('network')._cyreg.cy.nodes().map((node) => node.style('label'))");
        assertThat(names.stream().map(String::valueOf).toList())
                .containsExactlyInAnyOrderElementsOf(items(network, "nodes").stream()
                        .filter(node -> node.get("degree").asInt() > 0)
                        .map(node -> "%s (%d)"
                                .formatted(
                                        node.at("/label/en").asText(),
                                        node.get("events").asInt()))
                        .toList());
        assertThat(browser.executeScript("return document.getElementById('network')._cyreg.cy.edges().length"))
                .isEqualTo((long) network.get("links").size());
        assertThat((List<?>) browser.executeScript("""
                const cy = document.getElementById("network")._cyreg.cy;
                const boxes = cy.nodes().map((node) => node.renderedBoundingBox({ includeEdges: false }));
                return boxes.filter((one, i) => one.x1 < 0 || one.y1 < 0 || one.x2 > innerWidth || one.y2 > innerHeight
                  || boxes.some((other, j) => j > i && one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2));
                """)).isEmpty();
    }

    @Test
    void echarts_names_each_node() throws IOException {
        var network = JSON.readTree(program.get("/v1/network?level=person"));
        open("ECharts");
        waitFor("#network svg text");
        picture("echarts");
        assertThat(texts("#network svg text"))
                .containsExactlyInAnyOrderElementsOf(items(network, "nodes").stream()
                        .filter(node -> node.get("degree").asInt() > 0)
                        .map(node -> node.at("/label/en").asText())
                        .toList());
        assertThat((List<?>) browser.executeScript("""
                return [...document.querySelectorAll("#network svg text")]
                  .filter((name) => {
                    const box = name.getBoundingClientRect();
                    return box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
                  })
                  .map((name) => name.textContent);
                """)).isEmpty();
    }

    /** None of the elements covers another. */
    private static void apart(String selector) {
        assertThat((Long) browser.executeScript("""
                const boxes = [...document.querySelectorAll(arguments[0])].map((element) => element.getBoundingClientRect());
                return boxes.filter((one, i) => boxes.some((other, j) => j > i
                  && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)).length;
                """, selector)).isZero();
    }

    private static void open(String recipe) {
        browser.get(host.address("/" + recipe));
    }

    private static void picture(String recipe) throws IOException {
        new Look("light", "en", 1280).picture(browser, "recipes", recipe);
    }

    private static void waitFor(String selector) {
        new WebDriverWait(browser, Duration.ofSeconds(30))
                .until(any -> !browser.findElements(By.cssSelector(selector)).isEmpty());
    }

    private static List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(element -> element.getDomProperty("textContent").strip())
                .toList();
    }

    private static List<JsonNode> items(JsonNode answer, String name) {
        return StreamSupport.stream(answer.get(name).spliterator(), false).toList();
    }

    private static byte[] page(HttpExchange exchange) {
        return PAGES.get(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
    }

    private static void sendLibrary(HttpExchange exchange) throws IOException {
        var library = LIBRARY.matcher(exchange.getRequestURI().getPath());
        assertThat(library.matches()).isTrue();
        var directory = Path.of("openapi/node_modules", library.group(1));
        var installed = JSON.readTree(directory.resolve("package.json").toFile());
        var file = directory.resolve(library.group(3));
        if (!installed.get("version").asText().equals(library.group(2)) || !Files.exists(file)) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        send(exchange, mediaType(file.toString()), Files.readAllBytes(file));
    }

    private static String mediaType(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "js" -> "text/javascript;charset=UTF-8";
            case "css" -> "text/css;charset=UTF-8";
            case "json" -> "application/json";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }

    private static byte[] tile() throws IOException {
        var image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0xe4e8ea));
        graphics.fillRect(0, 0, 256, 256);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
