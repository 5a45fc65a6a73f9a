package org.tumen.program;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

import static org.assertj.core.api.Assertions.assertThat;

/** How a page is looked at. */
record Look(String scheme, String language, int width) {

    private static final List<String> SERIOUS = List.of("serious", "critical");

    static Stream<Look> all() {
        return Stream.of("light", "dark")
                .flatMap(scheme -> Stream.of("en", "ja")
                        .flatMap(language -> Stream.of(390, 1280).map(width -> new Look(scheme, language, width))));
    }

    void emulate(ChromeDriver browser) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Takes a picture, below {@code target/screenshots}. */
    void picture(ChromeDriver browser, String directory, String page) throws IOException {
        var name = "%s-%s-%s-%d.png".formatted(page.replaceAll("[^a-z0-9]+", "-"), language, scheme, width);
        Files.write(
                Files.createDirectories(Path.of("target/screenshots", directory))
                        .resolve(name),
                browser.getScreenshotAs(OutputType.BYTES));
    }

    /** What is open neither scrolls sideways nor has a serious fault of accessibility. */
    void assertReadable(ChromeDriver browser, String page) {
        assertThat((Boolean) browser.executeScript("return document.scrollingElement.scrollWidth <= window.innerWidth"))
                .as("%s %s scrolls sideways", this, page)
                .isTrue();
        assertThat(new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(browser)
                        .getViolations())
                .as("%s %s", this, page)
                .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
    }
}
