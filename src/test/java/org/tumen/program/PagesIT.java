package org.tumen.program;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages in a browser: in both languages, light and dark, wide and narrow, with scripts and without. */
class PagesIT extends InBrowser {

    /** One of each kind, and what the form refuses. */
    private static final List<String> PAGES = List.of(
            "/?view=list",
            "/?actor=kim-jong-un&type=meeting,visit&from=2023&view=list",
            "/?type=meating&from=x",
            "/?date=1950",
            "/events/north-korean-arms-for-russia",
            "/events/kim-putin-talks-2024",
            "/people/kim-jong-un",
            "/organisations/north-korea",
            "/agreements/alleged-arms-for-aid-deal",
            "/places/pyongyang",
            "/sources/hankyoreh-belousov-meets-kim",
            "/no/such/page");

    @TempDir
    private static Path profile;

    @BeforeAll
    static void begin() {
        start(Map.of(), profile);
    }

    @AfterEach
    void undo() {
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    @ParameterizedTest
    @MethodSource("org.tumen.program.Look#all")
    void everybody_can_read_them(Look look) throws IOException {
        look.emulate(browser);
        for (var address : PAGES) {
            open(address + (address.contains("?") ? "&" : "?") + "lang=" + look.language());
            assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                    .isEqualTo(look.language());
            look.picture(browser, "pages", address.substring(1));
            look.assertReadable(browser, address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void who_says_so_is_legible_on_a_phone(String language) {
        new Look("light", language, 390).emulate(browser);
        open("/events/north-korean-arms-for-russia?lang=" + language);
        var passages = browser.findElements(By.cssSelector(".positions td:last-child"));
        assertThat(passages).isNotEmpty().allMatch(passage -> passage.getRect().width > 250);
        assertThat(browser.findElements(By.cssSelector(".positions [role=row]")))
                .hasSize(passages.size() + 1)
                .allMatch(row -> row.getRect().height < 300);
    }

    @Test
    void what_is_printed_says_what_was_asked_and_how_to_cite() {
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        open("/?actor=kim-jong-un&view=list&lang=en");
        assertThat(browser.findElement(By.cssSelector(".filters")).getText()).isEqualTo("Who Kim Jong Un");
        assertThat(shown(".filter, .tabs, .takeaway section, .paging, button")).isEmpty();
        assertThat(shown(".events li")).isNotEmpty();
        open("/events/north-korean-arms-for-russia?lang=en");
        assertThat(shown("#cite-text, .positions tr")).hasSizeGreaterThan(2);
        assertThat(shown("#embed-frame, .downloads, button, header nav")).isEmpty();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    }

    @Test
    void nothing_is_amiss_in_the_console_and_nobody_else_is_asked() {
        for (var address : PAGES) {
            open(address);
        }
        assertThat(logged())
                .filteredOn(message -> !message.matches(".*(meating|no/such/page).* status of 40[04].*"))
                .isEmpty();
        assertThat(requests()).isNotEmpty().allMatch(message -> message.contains("\"url\":\"" + program.address("/")));
    }

    @Test
    void the_form_works_without_scripts_and_back_works() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        open("/?view=list&lang=en");
        browser.findElement(By.id("f-actor-1")).sendKeys("金正恩");
        new Select(browser.findElement(By.id("f-type"))).selectByValue("meeting");
        browser.findElement(By.cssSelector("input[name=status][value=confirmed]"))
                .click();
        browser.findElement(By.name("q")).sendKeys("Belousov", Keys.ENTER);

        new WebDriverWait(browser, Duration.ofSeconds(10)).until(ExpectedConditions.urlContains("q=Belousov"));
        assertThat(browser.getCurrentUrl())
                .endsWith(
                        "/?actor=%E9%87%91%E6%AD%A3%E6%81%A9&lang=en&q=Belousov&status=confirmed&type=meeting&view=list");
        assertThat(browser.findElements(By.cssSelector(".events li"))).isNotEmpty();
        assertThat(browser.findElement(By.cssSelector(".filters")).getText()).contains("Kim Jong Un");
        browser.findElement(By.cssSelector(".events a")).click();
        assertThat(browser.getCurrentUrl()).contains("/events/");
        browser.navigate().back();
        browser.navigate().back();
        assertThat(browser.getCurrentUrl()).endsWith("/?view=list&lang=en");
        assertThat(browser.findElement(By.cssSelector("#summary strong")).getText())
                .isEqualTo(total() + " events");
    }

    @Test
    void what_is_refused_is_mended_by_a_link() {
        open("/?type=meating&view=list&lang=en");
        browser.findElement(By.linkText("Meeting")).click();
        assertThat(browser.getCurrentUrl()).endsWith("/?lang=en&type=meeting&view=list");
        assertThat(browser.findElements(By.cssSelector(".refusals"))).isEmpty();
    }

    @Test
    void the_keyboard_leads_to_the_content_first() {
        open("/?view=list&lang=en");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to content");
        assertThat((Boolean) browser.executeScript("return document.activeElement.matches(':focus-visible')"))
                .isTrue();
    }

    @Test
    void a_citation_is_copied_by_a_button() {
        browser.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        open("/events/kim-putin-talks-2024?lang=en");
        var button = browser.findElement(By.cssSelector("button[data-copy=cite-text]"));
        assertThat(button.isDisplayed()).isTrue();
        button.click();
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .until(any -> button.getText().equals("Copied"));
        var copied = browser.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
        assertThat(copied).isEqualTo(browser.findElement(By.id("cite-text")).getText());
    }

    private static List<WebElement> shown(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private static String total() {
        return program.get("/v1/events?limit=1").replaceAll("(?s).*\"total\":(\\d+).*", "$1");
    }

    private static void open(String address) {
        browser.get(program.address("/").resolve(address).toString());
    }
}
