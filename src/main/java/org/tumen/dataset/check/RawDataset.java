package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/**
 * The files of a dataset as unvalidated JSON.
 *
 * @param history {@code history.json}; missing if there is none
 * @param digests {@code digests.json}; missing if there is none
 */
public record RawDataset(Map<DatasetFile, JsonNode> trees, JsonNode history, JsonNode digests) {

    JsonValue root(DatasetFile file) {
        return JsonValue.root(file, trees.getOrDefault(file, MissingNode.getInstance()));
    }

    public Stream<JsonValue> entries(DatasetFile file) {
        return root(file).elements();
    }

    public Stream<JsonValue> entries(Stream<DatasetFile> files) {
        return files.flatMap(this::entries);
    }

    /** All entries of all files. */
    Stream<JsonValue> entries() {
        return entries(Stream.of(DatasetFile.values()));
    }

    /** All citations of all entries. */
    public Stream<JsonValue> citations() {
        return entries().flatMap(JsonValue::citations);
    }

    /** The entries that have an id, by id; of duplicates, the first. */
    public Map<String, JsonValue> byId(DatasetFile file) {
        return entries(file)
                .filter(entry -> entry.text("id").isPresent())
                .collect(Collectors.toMap(
                        entry -> entry.text("id").orElseThrow(), entry -> entry, (first, other) -> first));
    }

    /** Whether the file could be read. */
    public boolean has(DatasetFile file) {
        return trees.containsKey(file);
    }

    /** Whether every file could be read. */
    public boolean complete() {
        return trees.size() == DatasetFile.values().length;
    }
}
