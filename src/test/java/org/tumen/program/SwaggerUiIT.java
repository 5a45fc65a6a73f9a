package org.tumen.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** Swagger UI as an explorer meets it: the first “Try it out”, “Execute” answers with real entries. */
class SwaggerUiIT extends InBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The total of a list, which rows of counts have, too. */
    private static final Pattern EMPTY = Pattern.compile("(?m)^ {2}\"total\": 0,");

    @TempDir
    private static Path profile;

    private static WebDriverWait wait;

    @BeforeAll
    static void begin() {
        start(Map.of(), profile);
        wait = new WebDriverWait(browser, PATIENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Events/listEvents",
                "Events/getEvent",
                "Events/countEvents",
                "Events/getNetwork",
                "People/listPeople",
                "People/getPerson",
                "Organisations/listOrganisations",
                "Places/listPlaces",
                "Agreements/listAgreements",
                "Sources/listSources",
                "Search/search",
                "Vocabularies/getVocabulary",
                "Dataset/getDataset"
            })
    void the_prefilled_example_answers_with_real_entries(String operation) throws IOException {
        var page = open(operation);
        assertThat(filledIn(page)).hasSizeBetween(operation.equals("Dataset/getDataset") ? 0 : 1, 3);
        var response = execute(page);
        Files.write(
                Files.createDirectories(Path.of("target/screenshots")).resolve(page + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
        assertThat(response).contains("\"").doesNotContainPattern(EMPTY);
    }

    @Test
    void another_date_alone_is_another_answer() {
        var page = open("Events/listEvents");
        var date = browser.findElement(By.cssSelector("#" + page + " tr[data-param-name=date] input"));
        date.sendKeys(Keys.chord(Keys.CONTROL, "a"), "2024-11", Keys.TAB);
        assertThat(execute(page)).contains("\"2024-11").doesNotContainPattern(EMPTY);
    }

    @Test
    void the_media_type_that_is_chosen_is_the_one_that_comes() {
        var page = open("Events/listEvents");
        var types = browser.findElement(By.cssSelector("#" + page + " .responses-wrapper select.content-type"));
        new Select(types).selectByValue("text/csv");
        assertThat(execute(page)).contains("content-type: text/csv").contains("id,type,status,");
    }

    @Test
    void the_manual_is_folded_below_the_operations() {
        var page = open("Events/listEvents");
        var manual = browser.findElement(By.id("manual"));
        assertThat(manual.getAttribute("open")).isNull();
        assertThat(manual.getLocation().getY())
                .isGreaterThan(browser.findElement(By.id(page)).getLocation().getY());
        browser.executeScript("arguments[0].click()", manual.findElement(By.tagName("summary")));
        assertThat(manual.getText()).contains("Promise of v1");
    }

    @Test
    void nothing_is_wider_than_a_phone() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
        try {
            var page = open("Events/listEvents");
            execute(page);
            browser.executeScript("document.getElementById('manual').open = true");
            assertThat(browser.executeScript("return [innerWidth, document.documentElement.scrollWidth]"))
                    .isEqualTo(List.of(390L, 390L));
            // Not cut off either: the page would hide what stands out on the right.
            assertThat(browser.executeScript("""
                            return [...document.querySelectorAll('#' + arguments[0] + ' :is(input, select, button)')]
                                .filter(control => control.getBoundingClientRect().right > innerWidth)
                                .map(control => control.outerHTML);
                            """, page)).isEqualTo(List.of());
        } finally {
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
    }

    @Test
    void the_way_in_leads_to_the_explorer() {
        browser.get(program.address("/?lang=en").toString());
        browser.findElement(By.linkText("API")).click();
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".opblock-tag-section")));
        assertThat(browser.getTitle()).isEqualTo("Tumen API");
    }

    /** Opens an operation and returns the id of its element. */
    private static String open(String operation) {
        browser.get("about:blank");
        browser.get(program.address("/swagger-ui/#/" + operation).toString());
        var page = "operations-" + operation.replace('/', '-');
        wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("#" + page + " button.execute")));
        return page;
    }

    private static List<WebElement> filledIn(String page) {
        return browser.findElements(By.cssSelector("#" + page + " tr[data-param-name]")).stream()
                .filter(parameter -> parameter.findElements(By.cssSelector("input, select")).stream()
                        .anyMatch(field -> !field.getDomProperty("value").isEmpty()))
                .toList();
    }

    /** The text of the response, headers included. */
    private static String execute(String page) {
        // The page still scrolls to the operation, and would move the button from under the pointer.
        browser.executeScript(
                "arguments[0].click()", browser.findElement(By.cssSelector("#" + page + " button.execute")));
        var row = "#" + page + " .live-responses-table tbody ";
        var status =
                wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(row + ".response-col_status")));
        assertThat(status.getText()).startsWith("200");
        return browser.findElement(By.cssSelector(row + ".response-col_description"))
                .getText();
    }
}
