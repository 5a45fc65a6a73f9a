package org.tumen.program;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tumen.Wanted;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

/** The program behind nginx, under a path and as the documentation for operators configures both. */
class BehindProxyIT {

    private static final String CONFIGURATION = """
            server {
              listen 127.0.0.1:%d;
              location /tumen/ {
                proxy_pass %s;
                proxy_set_header X-Forwarded-Prefix /tumen;
                proxy_set_header X-Forwarded-Host $http_host;
                proxy_set_header X-Forwarded-Proto $scheme;
                proxy_set_header X-Forwarded-Port "";
              }
            }
            """;

    /** In HTML, and in JSON. */
    private static final Pattern LINK =
            Pattern.compile("(?:href|src)=\"([^\"#]+)\"|\"(?!supports|field)[A-Za-z]+\":\"(/[^\" ]*)\"");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    private static Path directory;

    private static Program program;
    private static Nginx nginx;
    private static URI proxy;

    @BeforeAll
    static void start() {
        Wanted.nginx();
        program = Program.serve(Map.of(
                "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true",
                "QUARKUS_HTTP_PROXY_TRUSTED_PROXIES", "127.0.0.1"));
        var port = Program.freePort();
        proxy = URI.create("http://127.0.0.1:%d/tumen/".formatted(port));
        var upstream = "http://127.0.0.1:%d/".formatted(program.port());
        nginx = Nginx.start(directory, CONFIGURATION.formatted(port, upstream), port);
    }

    @AfterAll
    static void stop() {
        if (nginx != null) {
            nginx.close();
        }
        if (program != null) {
            program.close();
        }
    }

    /** From the page at the root and from the entry point of the API. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "v1", "swagger-ui", "v1/events?limit=2", "v1/events.ndjson?all=true", "v1/counts?by=year"})
    void every_link_leads_somewhere_through_the_proxy(String from) throws Exception {
        var seen = new HashSet<URI>();
        var waiting = new ArrayDeque<URI>();
        waiting.add(proxy.resolve(from));
        for (var depth = 0; !waiting.isEmpty() && seen.size() < 40; depth++) {
            var url = waiting.remove();
            if (!seen.add(url)) {
                continue;
            }
            var response = get(url.toString());
            assertThat(response.statusCode()).as("%s", url).isEqualTo(200);
            var links = LINK.matcher(response.body());
            while (depth == 0 && links.find()) {
                var link =
                        links.group(1) == null ? links.group(2) : links.group(1).replace("&amp;", "&");
                if (link.startsWith("data:") || link.startsWith("https:") || link.endsWith("/v1/search")) {
                    continue;
                }
                var target = response.uri().resolve(link);
                assertThat(target.toString()).as("%s → %s", url, link).startsWith(proxy.toString());
                waiting.add(target);
            }
        }
        assertThat(seen).hasSizeGreaterThan(1);
    }

    @Test
    void pages_can_be_followed_to_the_end() throws Exception {
        var mapper = new ObjectMapper();
        var pages = 0;
        for (var next = proxy.resolve("v1/events?limit=50").toString(); next != null; pages++) {
            assertThat(next).startsWith(proxy.toString());
            next = mapper.readTree(get(next).body()).path("next").textValue();
        }
        assertThat(pages).isGreaterThan(2);
    }

    @Test
    void feeds_and_the_contract_name_the_proxy() throws Exception {
        assertThat(get(proxy + "v1/events.atom").body()).contains("href=\"" + proxy + "v1/events/");
        assertThat(get(proxy + "v1/events.ics").body().replace("\r\n ", "")).contains(proxy + "events/");
        assertThat(get(proxy + "openapi").body())
                .contains("- url: " + proxy.toString().replaceFirst("/$", "") + "\n");
    }

    @Test
    void a_client_cannot_pretend_to_be_the_proxy() throws Exception {
        var request = HttpRequest.newBuilder(proxy.resolve("v1/events?limit=1"))
                .header("X-Forwarded-Prefix", "/evil")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Port", "1")
                .header("Forwarded", "host=evil.example")
                .build();
        assertThat(CLIENT.send(request, BodyHandlers.ofString()).body()).contains("\"next\":\"" + proxy + "v1/events?");
    }

    @Test
    void swagger_ui_executes_its_examples() {
        Wanted.browser();
        var browser = Browser.start(directory.resolve("profile"));
        try {
            browser.get(proxy + "swagger-ui/#/Events/listEvents");
            var wait = new WebDriverWait(browser, ofSeconds(30));
            var operation = "#operations-Events-listEvents ";
            var execute =
                    wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector(operation + "button.execute")));
            browser.executeScript("arguments[0].click()", execute);
            var status = wait.until(ExpectedConditions.visibilityOfElementLocated(
                    By.cssSelector(operation + ".live-responses-table tbody .response-col_status")));
            assertThat(status.getText()).startsWith("200");
            assertThat(browser.findElement(By.cssSelector(operation + ".request-url"))
                            .getText())
                    .contains(proxy + "v1/events");
            browser.findElement(By.id("swaggerUiLogoLink")).click();
            wait.until(ExpectedConditions.urlToBe(proxy + "swagger-ui/"));
        } finally {
            browser.quit();
        }
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
