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

    private final Problems problems;

    IdentityCheck(Problems problems) {
        this.problems = problems;
    }

    Ids check(Documents documents) {
        NAMESPACES.forEach(files -> unique(documents, files));
        for (var file : DatasetFile.values()) {
            inOrder(documents, file);
        }
        Map<String, Located> texts = new HashMap<>();
        documents.entries(DatasetFile.SOURCES).forEach(source -> sameText(texts, source.at("sha256")));
        Map<Ids.Kind, Set<String>> known = new EnumMap<>(Ids.Kind.class);
        known.put(Ids.Kind.SOURCE, ids(documents, DatasetFile.SOURCES));
        known.put(Ids.Kind.PERSON, ids(documents, DatasetFile.PEOPLE));
        known.put(Ids.Kind.ORGANISATION, ids(documents, DatasetFile.ORGANISATIONS));
        known.put(Ids.Kind.PLACE, ids(documents, DatasetFile.PLACES));
        known.put(Ids.Kind.AGREEMENT, ids(documents, DatasetFile.AGREEMENTS));
        known.put(Ids.Kind.EVENT, ids(documents, DatasetFile.EVENTS));
        known.put(Ids.Kind.ACTOR, ids(documents, DatasetFile.PEOPLE, DatasetFile.ORGANISATIONS));
        return new Ids(known);
    }

    private void unique(Documents documents, List<DatasetFile> files) {
        Map<String, Located> seen = new HashMap<>();
        documents.entries(files.stream()).flatMap(entry -> entry.select("id")).forEach(id -> taken(seen, id));
        documents
                .entries(files.stream())
                .flatMap(entry -> entry.select("formerIds/*"))
                .forEach(id -> taken(seen, id));
    }

    private void taken(Map<String, Located> seen, Located id) {
        id.text().ifPresent(text -> {
            var other = seen.putIfAbsent(text, id);
            if (other != null) {
                problems.add(
                        id, "the id “%s” is taken by %s#%s", text, other.file().fileName(), other.pointer());
            }
        });
    }

    private void sameText(Map<String, Located> seen, Located sha256) {
        sha256.text()
                .map(hash -> seen.putIfAbsent(hash, sha256))
                .ifPresent(other -> problems.add(
                        sha256,
                        "is the text of another source, %s",
                        other.pointer().head()));
    }

    private void inOrder(Documents documents, DatasetFile file) {
        String before = "";
        for (var entry : documents.entries(file).toList()) {
            var id = entry.text("id").orElse(before);
            if (id.compareTo(before) < 0) {
                problems.add(
                        entry.at("id"), "out of order: “%s” stands after “%s”; entries are sorted by id", id, before);
            } else {
                before = id;
            }
        }
    }

    private static Set<String> ids(Documents documents, DatasetFile... files) {
        var ids = new TreeSet<String>();
        documents
                .entries(List.of(files).stream())
                .forEach(entry -> entry.text("id").ifPresent(ids::add));
        return ids;
    }
}
