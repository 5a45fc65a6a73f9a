package org.tumen.dataset.check;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.DatasetFile;

/** One thing, one entry, one id: unique, in order, and never an id that once meant something else. */
final class IdentityCheck {

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

    Ids check(RawDataset rawDataset) {
        NAMESPACES.forEach(files -> unique(rawDataset, files));
        for (var file : DatasetFile.values()) {
            inOrder(rawDataset, file);
        }
        Map<String, JsonValue> texts = new HashMap<>();
        rawDataset.entries(DatasetFile.SOURCES).forEach(source -> sameText(texts, source.at("sha256")));
        Map<Ids.Kind, Set<String>> known = new EnumMap<>(Ids.Kind.class);
        known.put(Ids.Kind.SOURCE, ids(rawDataset, DatasetFile.SOURCES));
        known.put(Ids.Kind.PERSON, ids(rawDataset, DatasetFile.PEOPLE));
        known.put(Ids.Kind.ORGANISATION, ids(rawDataset, DatasetFile.ORGANISATIONS));
        known.put(Ids.Kind.PLACE, ids(rawDataset, DatasetFile.PLACES));
        known.put(Ids.Kind.AGREEMENT, ids(rawDataset, DatasetFile.AGREEMENTS));
        known.put(Ids.Kind.EVENT, ids(rawDataset, DatasetFile.EVENTS));
        known.put(Ids.Kind.ACTOR, ids(rawDataset, DatasetFile.PEOPLE, DatasetFile.ORGANISATIONS));
        return new Ids(known);
    }

    private void unique(RawDataset rawDataset, List<DatasetFile> files) {
        Map<String, JsonValue> seen = new HashMap<>();
        rawDataset.entries(files.stream()).flatMap(entry -> entry.select("id")).forEach(id -> taken(seen, id));
        rawDataset
                .entries(files.stream())
                .flatMap(entry -> entry.select("formerIds/*"))
                .forEach(id -> taken(seen, id));
    }

    private void taken(Map<String, JsonValue> seen, JsonValue id) {
        id.text().ifPresent(text -> {
            var other = seen.putIfAbsent(text, id);
            if (other != null) {
                violations.add(
                        id, "the id “%s” is taken by %s#%s", text, other.file().fileName(), other.pointer());
            }
        });
    }

    private void sameText(Map<String, JsonValue> seen, JsonValue sha256) {
        sha256.text()
                .map(hash -> seen.putIfAbsent(hash, sha256))
                .ifPresent(other -> violations.add(
                        sha256,
                        "is the text of another source, %s",
                        other.pointer().head()));
    }

    private void inOrder(RawDataset rawDataset, DatasetFile file) {
        String before = "";
        for (var entry : rawDataset.entries(file).toList()) {
            var id = entry.text("id").orElse(before);
            if (id.compareTo(before) < 0) {
                violations.add(
                        entry.at("id"), "out of order: “%s” stands after “%s”; entries are sorted by id", id, before);
            } else {
                before = id;
            }
        }
    }

    private static Set<String> ids(RawDataset rawDataset, DatasetFile... files) {
        var ids = new TreeSet<String>();
        rawDataset
                .entries(List.of(files).stream())
                .forEach(entry -> entry.text("id").ifPresent(ids::add));
        return ids;
    }
}
