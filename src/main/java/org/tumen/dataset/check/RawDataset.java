package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/** The files of a dataset as unvalidated JSON. */
public final class RawDataset {

    private final Map<DatasetFile, JsonNode> trees;
    private final RawEvents streamedEvents;
    private final RawEvents events;
    private final JsonNode history;
    private final JsonNode digests;

    /**
     * @param trees the files that could be read
     * @param streamedEvents the events, if their file is too large to be among these; null otherwise
     * @param history {@code history.json}; missing if there is none
     * @param digests {@code digests.json}; missing if there is none
     */
    public RawDataset(Map<DatasetFile, JsonNode> trees, RawEvents streamedEvents, JsonNode history, JsonNode digests) {
        this.trees = trees;
        this.streamedEvents = streamedEvents;
        events = streamedEvents != null
                ? streamedEvents
                : RawEvents.held(trees.getOrDefault(DatasetFile.EVENTS, MissingNode.getInstance()));
        this.history = history;
        this.digests = digests;
    }

    JsonNode history() {
        return history;
    }

    JsonNode digests() {
        return digests;
    }

    RawEvents events() {
        return events;
    }

    /** Whether the entries of the file are read on each pass, so that it has no {@link #root}. */
    boolean isStreamed(DatasetFile file) {
        return file == DatasetFile.EVENTS && streamedEvents != null;
    }

    JsonValue root(DatasetFile file) {
        return JsonValue.root(file, trees.getOrDefault(file, MissingNode.getInstance()));
    }

    public Stream<JsonValue> entries(DatasetFile file) {
        if (!isStreamed(file)) {
            return root(file).elements();
        }
        var index = new AtomicInteger();
        return events.stream().map(event -> JsonValue.entry(file, index.getAndIncrement(), event));
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

    /** The number of entries of a file. */
    public long count(DatasetFile file) {
        return file == DatasetFile.EVENTS ? events.count() : entries(file).count();
    }

    /** The ids of the entries of a file. */
    Set<String> ids(DatasetFile file) {
        return file == DatasetFile.EVENTS
                ? events.outlines().keySet()
                : byId(file).keySet();
    }

    /** The entries of a file that have an id, by id; of duplicates, the first. Not for events, of which there may be too many. */
    public Map<String, JsonValue> byId(DatasetFile file) {
        return entries(file)
                .filter(entry -> entry.text("id").isPresent())
                .collect(Collectors.toMap(
                        entry -> entry.text("id").orElseThrow(), entry -> entry, (first, other) -> first));
    }

    /** Whether the file could be read. */
    public boolean has(DatasetFile file) {
        return trees.containsKey(file) || isStreamed(file);
    }

    /** Whether every file could be read. */
    public boolean complete() {
        return Stream.of(DatasetFile.values()).allMatch(this::has);
    }
}
