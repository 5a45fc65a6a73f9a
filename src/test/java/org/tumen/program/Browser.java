package org.tumen.program;

import java.nio.file.Path;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.tumen.Wanted;

/** A headless Chromium that asks nobody but the pages it is sent to. */
final class Browser {

    private Browser() {}

    static ChromeDriver start(Path profile) {
        var options = new ChromeOptions();
        options.setBinary(Wanted.executable("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1600",
                "--user-data-dir=" + profile);
        // What pages log, and what they ask for.
        var logged = new LoggingPreferences();
        logged.enable(LogType.BROWSER, Level.ALL);
        logged.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logged);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        Wanted.executable("chromedriver").orElseThrow().toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
