package org.tumen.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** Swagger UI as an explorer meets it: the first “Try it out”, “Execute” answers with real entries. */
class SwaggerUiIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path profile;

    private static Program program;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        Wanted.browser();
        program = Program.serve(Map.of());
        browser = Browser.start(profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
        if (program != null) {
            program.close();
        }
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
        var page = "operations-" + operation.replace('/', '-');
        browser.get("about:blank");
        browser.get(program.address("/swagger-ui/#/" + operation).toString());
        var wait = new WebDriverWait(browser, PATIENCE);
        var execute =
                wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("#" + page + " button.execute")));
        // The page still scrolls to the operation, and would move the button from under the pointer.
        browser.executeScript("arguments[0].click()", execute);
        var response = wait.until(ExpectedConditions.visibilityOfElementLocated(
                By.cssSelector("#" + page + " .live-responses-table tbody .response-col_status")));
        Files.write(
                Files.createDirectories(Path.of("target/screenshots")).resolve(page + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
        assertThat(response.getText()).startsWith("200");
        var body = browser.findElement(
                        By.cssSelector("#" + page + " .live-responses-table tbody .response-col_description"))
                .getText();
        assertThat(body).doesNotContain("\"total\": 0,").contains("\"");
    }

    @Test
    void the_way_in_leads_to_the_explorer() {
        browser.get(program.address("/?lang=en").toString());
        browser.findElement(By.linkText("API")).click();
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".opblock-tag-section")));
        assertThat(browser.getTitle()).isEqualTo("Tumen API");
    }
}
