package org.tumen.dataset.check;

import java.util.ArrayList;
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
    private final Map<List<DatasetFile>, Map<String, String>> taken = new HashMap<>();
    private final List<JsonValue> formerIds = new ArrayList<>();
    private final Map<String, JsonValue> texts = new HashMap<>();
    private DatasetFile file;
    private String before;

    IdentityCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void entry(JsonValue entry) {
        inOrder(entry);
        entry.select("id").forEach(this::notTaken);
        entry.select("formerIds/*").forEach(formerIds::add);
        if (entry.file() == DatasetFile.SOURCES) {
            unique(entry.at("sha256"));
        }
    }

    @Override
    public void end() {
        formerIds.forEach(this::notTaken);
    }

    /** Where ids are is held as text, in a third of the space: there may be a million. */
    private void notTaken(JsonValue id) {
        var namespace = NAMESPACES.stream()
                .filter(files -> files.contains(id.file()))
                .findFirst()
                .orElseThrow();
        id.text().ifPresent(text -> {
            var other = taken.computeIfAbsent(namespace, files -> new HashMap<>())
                    .putIfAbsent(text, id.file().fileName() + "#" + id.pointer());
            if (other != null) {
                violations.add(id, "the id “%s” is taken by %s", text, other);
            }
        });
    }

    private void unique(JsonValue sha256) {
        sha256.text()
                .map(hash -> texts.putIfAbsent(hash, sha256))
                .ifPresent(other -> violations.add(
                        sha256,
                        "is the SHA-256 of another source, %s",
                        other.pointer().head()));
    }

    private void inOrder(JsonValue entry) {
        if (entry.file() != file) {
            file = entry.file();
            before = "";
        }
        var id = entry.text("id").orElse(before);
        if (id.compareTo(before) < 0) {
            violations.add(entry.at("id"), "out of order: “%s” comes after “%s”; entries are sorted by id", id, before);
        } else {
            before = id;
        }
    }
}
