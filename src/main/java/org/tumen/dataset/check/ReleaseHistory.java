package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.History;

/**
 * The history of a dataset with the digests that it is continued from.
 *
 * @param digests of the current release and of the one before, by version
 */
public record ReleaseHistory(HistoryFile history, Map<String, EntryDigests> digests) {

    /** Beside the dataset, for the check and the command only: nothing of it is served. */
    public static final String DIGESTS = "digests.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the files beside the dataset say, which must be valid. */
    static ReleaseHistory recorded(RawDataset rawDataset) {
        try {
            var history = JSON.treeToValue(rawDataset.history(), HistoryFile.class);
            Map<String, SortedMap<String, SortedMap<String, SortedMap<String, String>>>> digests =
                    rawDataset.digests().isMissingNode()
                            ? Map.of()
                            : JSON.readValue(JSON.treeAsTokens(rawDataset.digests()), new TypeReference<>() {});
            return new ReleaseHistory(
                    history,
                    digests.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, release -> new EntryDigests(release.getValue()))));
        } catch (IOException e) {
            throw new IllegalStateException("the history is valid and cannot be read", e);
        }
    }

    /** What the files beside the dataset have to say, given what they say of the releases before. */
    public static ReleaseHistory of(RawDataset rawDataset) {
        var current = current(rawDataset);
        var now = EntryDigests.of(rawDataset);
        var recorded = rawDataset.history().isMissingNode() ? null : recorded(rawDataset);
        var before = recorded == null ? null : recorded.history().versionBefore(current);
        var digests = new LinkedHashMap<String, EntryDigests>();
        if (before == null) {
            digests.put(current.version(), now);
            return new ReleaseHistory(new HistoryFile(List.of(current), List.of()), digests);
        }
        var digestsBefore = recorded.digests().get(before);
        digests.put(before, digestsBefore);
        digests.put(current.version(), now);
        return new ReleaseHistory(
                recorded.history().with(current, digestsBefore.changes(rawDataset, now, current.version())), digests);
    }

    static HistoryFile.Release current(RawDataset rawDataset) {
        var release = rawDataset.root(DatasetFile.DATASET);
        return new HistoryFile.Release(
                release.text("version").orElse(""), release.text("released").orElse(""));
    }

    /** Writes both files, with one release, change or entry a line, so that their differences can be read. */
    public void write(Path directory) throws IOException {
        write(directory.resolve(History.FILE_NAME), historyText());
        write(directory.resolve(DIGESTS), digestsText());
    }

    /** Leaves a file that says the same as it is, so that it does not look new. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private String historyText() {
        return "{\n  \"releases\": %s,\n  \"changes\": %s\n}\n"
                .formatted(lines("  ", history.releases()), lines("  ", history.changes()));
    }

    private String digestsText() {
        return object(
                        "",
                        digests,
                        (indent, release) -> object(
                                indent,
                                release.entries(),
                                (deeper, kind) -> object(deeper, kind, (last, entry) -> json(entry))))
                + "\n";
    }

    private static String lines(String indent, List<?> values) {
        return values.isEmpty()
                ? "[]"
                : values.stream()
                        .map(value -> indent + "  " + json(value))
                        .collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static <T> String object(String indent, Map<String, T> properties, Writer<T> writer) {
        var deeper = indent + "  ";
        return properties.isEmpty()
                ? "{}"
                : properties.entrySet().stream()
                        .map(property -> "%s\"%s\": %s"
                                .formatted(deeper, property.getKey(), writer.write(deeper, property.getValue())))
                        .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Writer<T> {
        String write(String indent, T value);
    }
}
