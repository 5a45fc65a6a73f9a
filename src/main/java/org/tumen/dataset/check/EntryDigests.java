package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.ChangeKind;
import org.tumen.model.identity.Digest;

/**
 * Digests of the fields of all entries of a release: enough to tell what the next one changes, without keeping its files.
 *
 * @param entries by the code of the kind, by id and by field
 */
record EntryDigests(SortedMap<String, SortedMap<String, SortedMap<String, String>>> entries) {

    /** In characters of hex: one change in 2<sup>48</sup> goes unnoticed. */
    private static final int LENGTH = 12;

    /** The order of the properties of an object means nothing. */
    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    static EntryDigests of(RawDataset rawDataset) {
        var entries = new TreeMap<String, SortedMap<String, SortedMap<String, String>>>();
        files().forEach(file -> {
            var byId = new TreeMap<String, SortedMap<String, String>>();
            rawDataset
                    .entries(file)
                    .forEach(entry -> entry.text("id").ifPresent(id -> byId.putIfAbsent(id, fields(entry.value()))));
            entries.put(file.kind().code(), byId);
        });
        return new EntryDigests(entries);
    }

    /** What the present entries of a dataset, whose digests these are not, are in comparison with these. */
    List<HistoryFile.Change> changes(RawDataset now, EntryDigests digestsNow, String release) {
        var changes = new ArrayList<HistoryFile.Change>();
        files().forEach(file -> {
            var kind = file.kind().code();
            var before = entries.getOrDefault(kind, new TreeMap<>());
            var after = digestsNow.entries().get(kind);
            var successors = successors(now, file);
            var ids = new TreeSet<>(before.keySet());
            ids.addAll(after.keySet());
            for (var id : ids) {
                var formerId = before.containsKey(id) ? id : predecessor(id, successors, before);
                if (!after.containsKey(id)) {
                    changes.add(gone(kind, id, release, successors.get(id)));
                } else if (formerId == null) {
                    changes.add(
                            new HistoryFile.Change(kind, id, release, ChangeKind.ADDED.code(), null, null, null, null));
                } else {
                    var fields = differing(before.get(formerId), after.get(id));
                    if (!fields.isEmpty()) {
                        changes.add(new HistoryFile.Change(
                                kind,
                                id,
                                release,
                                ChangeKind.CHANGED.code(),
                                fields,
                                formerId.equals(id) ? null : formerId,
                                null,
                                null));
                    }
                }
            }
        });
        return changes;
    }

    private static HistoryFile.Change gone(String kind, String id, String release, String currentId) {
        var change = currentId == null ? ChangeKind.WITHDRAWN : ChangeKind.RENAMED;
        return new HistoryFile.Change(kind, id, release, change.code(), null, null, currentId, null);
    }

    private static String predecessor(String id, Map<String, String> successors, Map<String, ?> before) {
        return successors.entrySet().stream()
                .filter(former -> former.getValue().equals(id) && before.containsKey(former.getKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The present id by each former one. */
    private static SortedMap<String, String> successors(RawDataset rawDataset, DatasetFile file) {
        var successors = new TreeMap<String, String>();
        rawDataset
                .entries(file)
                .forEach(entry -> entry.select("formerIds/*")
                        .flatMap(former -> former.text().stream())
                        .forEach(former ->
                                successors.put(former, entry.text("id").orElseThrow())));
        return successors;
    }

    private static List<String> differing(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        fields.removeIf(field -> Objects.equals(before.get(field), after.get(field)));
        return List.copyOf(fields);
    }

    private static SortedMap<String, String> fields(JsonNode entry) {
        var fields = new TreeMap<String, String>();
        entry.propertyStream().forEach(field -> fields.put(field.getKey(), digest(field.getValue())));
        return fields;
    }

    private static String digest(JsonNode value) {
        try {
            var text = SORTED.writeValueAsString(SORTED.treeToValue(value, Object.class));
            return Digest.of(text).substring(0, LENGTH);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<DatasetFile> files() {
        return Arrays.stream(DatasetFile.values())
                .filter(file -> file.kind() != null)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }
}
