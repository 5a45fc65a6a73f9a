package org.tumen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * What some tests want and a fresh machine may lack. Such a test is skipped there and says what to install; where
 * {@code -Dtests.complete=true} promises that everything is there, it fails instead.
 */
public final class Wanted {

    private Wanted() {}

    /** Chromium and its driver, for the tests of pages. */
    public static void browser() {
        if (executable("chromium").isEmpty() || executable("chromedriver").isEmpty()) {
            missing(
                    "chromium and chromedriver are not on the path; install them to have the pages tested in a browser");
        }
    }

    /** Node.js, for datasets of the benchmark's generator. */
    public static Path node() {
        var installed = executable("node");
        if (installed.isEmpty()) {
            missing("node is not on the path; install nodejs to have the views tested with many events");
        }
        return installed.orElseThrow();
    }

    /** nginx, for the tests behind a proxy. Often in a directory that is not on the path. */
    public static Path nginx() {
        var installed = executable("nginx")
                .or(() -> Optional.of(Path.of("/usr/sbin/nginx")).filter(Files::isExecutable));
        if (installed.isEmpty()) {
            missing("nginx is not installed; install nginx-light to have the program tested behind a proxy");
        }
        return installed.orElseThrow();
    }

    /** Any other program of the system's. */
    public static Path program(String name, String purpose) {
        var installed = executable(name);
        if (installed.isEmpty()) {
            missing("%s is not installed; install it to have %s tested".formatted(name, purpose));
        }
        return installed.orElseThrow();
    }

    /** The program unshare, by which a process has mounts of its own, if the kernel lets this user do that. */
    public static Path mounting() {
        var unshare = program("unshare", "faults of the file system");
        try {
            var trial = new ProcessBuilder(
                            unshare.toString(), "--mount", "--map-root-user", "mount", "-t", "tmpfs", "trial", "/mnt")
                    .start();
            if (trial.waitFor() != 0) {
                missing(
                        "file systems cannot be mounted; allow user namespaces to have faults of the file system tested");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return unshare;
    }

    /** The directory of PostgreSQL's programs, for the tests of a shared database. Debian has them on no path. */
    public static Path postgres() {
        try (var versions = Files.newDirectoryStream(Path.of("/usr/lib/postgresql"), "*")) {
            for (var version : versions) {
                if (Files.isExecutable(version.resolve("bin/initdb"))) {
                    return version.resolve("bin");
                }
            }
        } catch (IOException e) {
            // Not installed by Debian's package.
        }
        var installed = executable("initdb");
        if (installed.isEmpty()) {
            missing("PostgreSQL is not installed; install postgresql to have replicas with a shared database tested");
        }
        return installed.orElseThrow().getParent();
    }

    /** The directory with the texts of the articles, which are not ours to publish. */
    public static Path texts() {
        var directory = Path.of(System.getProperty("tumen.sources", "../shared/sources"));
        if (!Files.isDirectory(directory)) {
            var message =
                    "the articles' texts are not available, so NO CITATION WAS VERIFIED; -Dtumen.sources=DIR says where they are";
            if (Boolean.getBoolean("tests.without-texts")) {
                abort(message);
            }
            missing(message);
        }
        return directory;
    }

    /** A program of npm's that the contract's package brings along. */
    public static Path npmProgram(String name) {
        var program = Path.of("openapi/node_modules/.bin", name);
        if (!Files.isExecutable(program) || executable("node").isEmpty()) {
            missing("%s is not installed; run npm --prefix openapi ci to have TypeScript clients tested"
                    .formatted(name));
        }
        return program;
    }

    /** The libraries that recipes of the cookbook are made with. */
    public static void librariesOfRecipes() {
        if (!Files.isDirectory(Path.of("openapi/node_modules/leaflet"))) {
            missing(
                    "the recipes' libraries are not installed; run npm --prefix openapi ci to have the cookbook's pages tested");
        }
    }

    /** A file that must be given as a system property. */
    public static Path file(String property, String purpose) {
        var file = System.getProperty(property);
        if (file == null) {
            missing("%s is not set: %s".formatted(property, purpose));
        }
        return Path.of(file);
    }

    /** An executable on the path. */
    public static Optional<Path> executable(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void missing(String message) {
        if (Boolean.getBoolean("tests.complete")) {
            fail(message);
        }
        abort(message);
    }
}
