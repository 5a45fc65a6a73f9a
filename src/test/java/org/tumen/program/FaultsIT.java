package org.tumen.program;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** Faults of the machine and of the dataset's files end in a clear message, or do the service no harm: the table of the operations page. */
class FaultsIT {

    @TempDir
    private Path temporary;

    @TempDir
    private Path dataset;

    @Test
    void temporary_files_that_cannot_be_executed_do_no_harm() throws Exception {
        try (var program = Program.serve(withTemporary("noexec,size=50m", "true"), smallHeap())) {
            assertThat(program.get("/v1/events?q=kim")).contains("\"total\":");
            assertThat(status(program, "/v1/events?format=xlsx")).isEqualTo(200);
            assertThat(program.output()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void compression_says_what_it_needs_of_temporary_files() throws Exception {
        LargeDataset.write(dataset, 9_000);
        var run = Program.run(
                withTemporary("noexec,size=50m", "true"),
                Map.of(
                        "TUMEN_DATASET",
                        dataset.toString(),
                        "JDK_JAVA_OPTIONS",
                        "-Xmx300m -Djava.io.tmpdir=" + temporary));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "The dataset could not be loaded: the compression library cannot be unpacked to “" + temporary)
                .doesNotContain("\tat ");
    }

    @Test
    void temporary_files_that_cannot_be_written_end_the_start_with_a_sentence() {
        var run = Program.run(withTemporary("ro", "true"), smallHeap());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output().lines().reduce("", (one, other) -> other))
                .isEqualTo("Temporary files cannot be written in “%s”; -Djava.io.tmpdir names another directory."
                        .formatted(temporary));
        assertThat(run.output()).doesNotContain("\tat ");
    }

    @Test
    void a_full_disk_fails_what_needs_it_and_nothing_else() throws Exception {
        var fill = "dd if=/dev/zero of=%s/fill bs=1k count=200 2>/dev/null".formatted(temporary);
        try (var program = Program.serve(withTemporary("size=64k", fill), smallHeap())) {
            for (var target : List.of(
                    "/v1/events?format=xlsx", "/v1/events?all=true&format=xlsx", "/v1/places/pyongyang?format=xlsx")) {
                assertThat(status(program, target)).as(target).isEqualTo(503);
            }
            for (var target :
                    List.of("/v1/events?q=kim", "/v1/events?all=true&format=csv", "/v1/dataset/archive", "/")) {
                assertThat(status(program, target)).as(target).isEqualTo(200);
            }
            assertThat(program.output())
                    .contains("A temporary file in %s cannot be written: ".formatted(temporary))
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_heap_that_is_too_small_for_the_dataset_ends_the_start_with_a_sentence() throws Exception {
        LargeDataset.write(dataset, 20_000);
        var run = Program.run(Map.of("TUMEN_DATASET", dataset.toString(), "JDK_JAVA_OPTIONS", "-Xmx64m"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).contains("larger heap (-Xmx)").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "half, 'events.json#: line '",
        "empty, 'events.json#: the file is empty'",
        "Latin-1, 'events.json#: line '",
        "UTF-16, 'events.json#: is in UTF-16'",
        "missing, 'events.json#: the file is missing'",
        "loop, 'events.json#: cannot be read: neither a file nor a link to one'",
        "directory, 'events.json#: cannot be read: neither a file nor a link to one'",
        "unreadable, 'events.json#: cannot be read: permission denied'",
        "zeros, 'events.json#: '"
    })
    void a_file_that_is_none_of_a_dataset_ends_the_start_with_its_name(String fault, String message) throws Exception {
        LargeDataset.write(dataset, 10);
        var events = dataset.resolve("events.json");
        var text = Files.readString(events);
        switch (fault) {
            case "half" -> Files.writeString(events, text.substring(0, text.length() / 2));
            case "empty" -> Files.writeString(events, "");
            case "Latin-1" -> Files.write(events, "[\"é\"]".getBytes(StandardCharsets.ISO_8859_1));
            case "UTF-16" -> Files.write(events, text.getBytes(StandardCharsets.UTF_16LE));
            case "unreadable" -> Files.setPosixFilePermissions(events, PosixFilePermissions.fromString("---------"));
            default -> Files.delete(events);
        }
        switch (fault) {
            case "loop" -> Files.createSymbolicLink(events, events);
            case "directory" -> Files.createDirectory(events);
            case "zeros" -> {
                try (var file = new RandomAccessFile(events.toFile(), "rw")) {
                    file.setLength(3L << 30);
                }
            }
            default -> {}
        }
        var run = Program.run(
                fault.equals("unreadable") ? withoutPrivileges() : List.of(),
                Map.of("TUMEN_DATASET", dataset.toString(), "JDK_JAVA_OPTIONS", "-Xmx128m"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.served()).isFalse();
        assertThat(run.output())
                .contains(message)
                .contains("The dataset has 1 problem and is not served.")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreadable", "loop"})
    void a_directory_that_cannot_be_read_is_said_to_be_so(String fault) throws Exception {
        var directory = dataset.resolve("data");
        if (fault.equals("loop")) {
            Files.createSymbolicLink(directory, directory);
        } else {
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(Set.of()));
        }
        var run = Program.run(withoutPrivileges(), Map.of("TUMEN_DATASET", directory.toString()));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output().lines().reduce("", (one, other) -> other))
                .isEqualTo("TUMEN_DATASET is “%s”, %s."
                        .formatted(
                                directory,
                                fault.equals("loop")
                                        ? "which is a link that leads nowhere"
                                        : "which this user may not read"));
    }

    @Test
    void files_that_change_while_they_are_served_do_no_harm() throws Exception {
        LargeDataset.write(dataset, 10);
        try (var program = Program.serve(Map.of("TUMEN_DATASET", dataset.toString()))) {
            var before = program.get("/v1/events?limit=500");
            try (var files = Files.list(dataset)) {
                for (var file : files.toList()) {
                    Files.writeString(file, "no longer JSON");
                }
            }
            assertThat(program.get("/v1/events?limit=500")).isEqualTo(before);
            assertThat(program.get("/v1/events?limit=499")).contains("\"total\":");
            assertThat(status(program, "/v1/dataset/archive")).isEqualTo(200);
            assertThat(program.output()).doesNotContain("ERROR", "Exception");
        }
    }

    /** Runs the program where the directory for temporary files is a file system of its own. */
    private List<String> withTemporary(String options, String preparation) {
        return List.of(
                Wanted.mounting().toString(),
                "--mount",
                "--map-root-user",
                "sh",
                "-c",
                "mount -t tmpfs -o %s tumen '%s' && %s; exec \"$@\"".formatted(options, temporary, preparation),
                "sh");
    }

    private Map<String, String> smallHeap() {
        return Map.of("JDK_JAVA_OPTIONS", "-Xmx128m -Djava.io.tmpdir=" + temporary);
    }

    /** Root may read everything, unless it has given up that right. */
    private static List<String> withoutPrivileges() {
        return System.getProperty("user.name").equals("root")
                ? List.of(
                        Wanted.program("setpriv", "files that cannot be read").toString(),
                        "--bounding-set=-dac_override,-dac_read_search")
                : List.of();
    }

    private static int status(Program program, String target) throws IOException {
        try (var client = new SlowClient(program.port()).get(target)) {
            return client.readHead().status();
        }
    }
}
