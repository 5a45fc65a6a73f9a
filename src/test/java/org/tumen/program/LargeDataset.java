package org.tumen.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

/** The sample many times over: so many events that a list of all does not fit into the buffers of a connection. */
final class LargeDataset {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");
    private static final List<String> FILES = List.of(
            "dataset.json", "people.json", "organisations.json", "agreements.json", "places.json", "sources.json");

    private LargeDataset() {}

    /** Writes a dataset with at least so many events, and returns how many it has. */
    static int write(Path directory, int events) throws IOException {
        for (var file : FILES) {
            Files.copy(SAMPLE.resolve(file), directory.resolve(file));
        }
        var sample = JSON.readTree(SAMPLE.resolve("events.json").toFile());
        var all = new TreeMap<String, JsonNode>();
        sample.forEach(event -> all.put(event.get("id").textValue(), event));
        for (var copy = 0; all.size() < events; copy++) {
            for (var event : sample) {
                var one = (ObjectNode) event.deepCopy();
                var id = "%s-%d".formatted(one.get("id").textValue(), copy);
                one.put("id", id);
                // Only the original takes part in what relates events to each other.
                one.remove(List.of("partOf", "realisedBy", "formerIds"));
                one.putObject("summary").put("en", text("Word ", copy)).put("ja", text("語", copy));
                all.put(id, one);
            }
        }
        JSON.writeValue(directory.resolve("events.json").toFile(), all.values());
        return all.size();
    }

    /** Long, and hard to compress. */
    private static String text(String word, int seed) {
        var random = new Random(seed);
        var text = new StringBuilder(2_000);
        while (text.length() < 1_900) {
            text.append(word).append(Integer.toString(random.nextInt(1_000_000), 36));
        }
        return text.append('.').toString();
    }
}
