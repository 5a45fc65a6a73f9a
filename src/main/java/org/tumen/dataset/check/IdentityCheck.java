package org.tumen.dataset.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.dataset.DatasetFile;

/** Ids and former ids are unique, entries are sorted by id, and no text is listed as two sources. */
final class IdentityCheck implements Checker.Check {

    /** Files whose entries share a namespace. */
    private static final List<List<DatasetFile>> NAMESPACES = List.of(
            List.of(DatasetFile.SOURCES),
            List.of(DatasetFile.PEOPLE, DatasetFile.ORGANISATIONS),
            List.of(DatasetFile.PLACES),
            List.of(DatasetFile.AGREEMENTS),
            List.of(DatasetFile.EVENTS));

    private final Violations violations;

    IdentityCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        NAMESPACES.forEach(files -> unique(rawDataset, files));
        for (var file : DatasetFile.values()) {
            inOrder(rawDataset, file);
        }
        Map<String, JsonValue> texts = new HashMap<>();
        rawDataset.entries(DatasetFile.SOURCES).forEach(source -> unique(texts, source.at("sha256")));
    }

    private void unique(RawDataset rawDataset, List<DatasetFile> files) {
        Map<String, JsonValue> seen = new HashMap<>();
        rawDataset.entries(files.stream()).flatMap(entry -> entry.select("id")).forEach(id -> notTaken(seen, id));
        rawDataset
                .entries(files.stream())
                .flatMap(entry -> entry.select("formerIds/*"))
                .forEach(id -> notTaken(seen, id));
    }

    private void notTaken(Map<String, JsonValue> seen, JsonValue id) {
        id.text().ifPresent(text -> {
            var other = seen.putIfAbsent(text, id);
            if (other != null) {
                violations.add(
                        id, "the id “%s” is taken by %s#%s", text, other.file().fileName(), other.pointer());
            }
        });
    }

    private void unique(Map<String, JsonValue> seen, JsonValue sha256) {
        sha256.text()
                .map(hash -> seen.putIfAbsent(hash, sha256))
                .ifPresent(other -> violations.add(
                        sha256,
                        "is the SHA-256 of another source, %s",
                        other.pointer().head()));
    }

    private void inOrder(RawDataset rawDataset, DatasetFile file) {
        String before = "";
        for (var entry : rawDataset.entries(file).toList()) {
            var id = entry.text("id").orElse(before);
            if (id.compareTo(before) < 0) {
                violations.add(
                        entry.at("id"), "out of order: “%s” comes after “%s”; entries are sorted by id", id, before);
            } else {
                before = id;
            }
        }
    }
}
