package org.tumen.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.tumen.Wanted;

/** Tests what a real browser shows of the built program. One class of them runs at a time. */
abstract class InBrowser {

    static Program program;
    static ChromeDriver browser;

    /** Starts both, or skips the tests where there is no browser. */
    static void start(Map<String, String> environment, Path profile) {
        Wanted.browser();
        program = Program.serve(environment);
        browser = Browser.start(profile);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.quit();
            browser = null;
        }
        if (program != null) {
            program.close();
            program = null;
        }
    }

    @BeforeEach
    void forgetLogs() {
        logged();
        requests();
    }

    /** What pages have logged since this was called before. */
    static List<String> logged() {
        return messages(LogType.BROWSER).toList();
    }

    /** The requests of pages, as events of the DevTools protocol, since this was called before. */
    static List<String> requests() {
        return messages(LogType.PERFORMANCE)
                .filter(message -> message.contains("\"Network.requestWillBeSent\"")
                        && !message.contains("\"documentURL\":\"chrome:"))
                .toList();
    }

    private static Stream<String> messages(String log) {
        return browser.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage);
    }
}
