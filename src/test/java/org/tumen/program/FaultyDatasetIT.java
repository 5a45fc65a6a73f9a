package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A faulty dataset ends the process, with everything that is wrong, before anything is served. */
class FaultyDatasetIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path dataset;

    @Test
    void five_faults_at_once_are_all_printed_and_nothing_is_served() throws IOException {
        copySample();
        change("events.json", events -> {
            event(events, "undated").put("partOf", "no-such-event");
            event(events, "since-may").put("date", "2024-02-30");
            ((ObjectNode) event(events, "treaty-signed").get("title")).remove("ja");
            event(events, "talks-at-harpa").put("colour", "blue");
        });
        change(
                "people.json",
                people -> ((ArrayNode) people).insert(1, people.get(0).deepCopy()));

        var result = Program.run(Map.of("TUMEN_DATASET", dataset.toString()));

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.served()).isFalse();
        assertThat(result.output().lines().filter(line -> line.contains(".json#")))
                .hasSize(5)
                .anyMatch(line -> line.matches("events\\.json#/\\d+/partOf: .*no-such-event.*"))
                .anyMatch(line -> line.matches("events\\.json#/\\d+/date: .*2024-02-30.*"))
                .anyMatch(line -> line.matches("events\\.json#/\\d+/title: .*ja.*"))
                .anyMatch(line -> line.matches("events\\.json#/\\d+/colour: .*"))
                .anyMatch(line -> line.matches("people\\.json#/1/id: .*anna-jonsdottir.*"));
        assertThat(result.output())
                .contains("The dataset has 5 problems and is not served.")
                .doesNotContain("Exception");
    }

    @Test
    void the_locale_of_the_machine_changes_nothing() throws IOException {
        copySample();
        change("events.json", events -> event(events, "undated").put("colour", "blue"));
        var arabic = Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab");

        var result = Program.run(arabic, "check", dataset.toString());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output())
                .contains("property 'colour' is not defined in the schema", "problems: 1")
                .containsPattern("events\\.json +14 entries");
    }

    @Test
    void a_directory_without_a_dataset_is_said_to_be_one() {
        var result = Program.run(Map.of("TUMEN_DATASET", dataset.toString()));
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output()).contains("events.json#: the file is missing");
    }

    private void copySample() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/dataset-sample"))) {
            for (var file : files.toList()) {
                Files.copy(file, dataset.resolve(file.getFileName()));
            }
        }
    }

    private void change(String file, Consumer<JsonNode> change) throws IOException {
        var tree = JSON.readTree(dataset.resolve(file).toFile());
        change.accept(tree);
        JSON.writeValue(dataset.resolve(file).toFile(), tree);
    }

    private static ObjectNode event(JsonNode events, String id) {
        for (var event : events) {
            if (event.get("id").textValue().equals(id)) {
                return (ObjectNode) event;
            }
        }
        throw new IllegalArgumentException(id);
    }
}
