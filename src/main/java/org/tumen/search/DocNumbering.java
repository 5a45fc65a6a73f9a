package org.tumen.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.EntryKind;

/** Maps document ids to entries: they are assigned by kind, and within a kind by id. */
final class DocNumbering {

    private record Range(int first, int size, IntFunction<? extends EntryRecord> entries) {}

    private final Map<EntryKind, Range> ranges = new EnumMap<>(EntryKind.class);

    DocNumbering(Dataset dataset) {
        var next = 0;
        for (var kind : EntryKind.values()) {
            var range = range(dataset, kind, next);
            ranges.put(kind, range);
            next += range.size();
        }
    }

    /** The document id of the first entry of a kind. */
    int first(EntryKind kind) {
        return ranges.get(kind).first();
    }

    EntryKind kind(int docId) {
        return ranges.entrySet().stream()
                .filter(range ->
                        docId < range.getValue().first() + range.getValue().size())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The entry; an event may have to be read from its file. */
    EntryRecord entry(int docId) {
        var range = ranges.get(kind(docId));
        return range.entries().apply(docId - range.first());
    }

    private static Range range(Dataset dataset, EntryKind kind, int first) {
        return switch (kind) {
            case PERSON -> range(first, dataset.people());
            case ORGANISATION -> range(first, dataset.organisations());
            case PLACE -> range(first, dataset.places());
            case AGREEMENT -> range(first, dataset.agreements());
            case EVENT -> new Range(first, dataset.events().size(), dataset.events()::get);
            case SOURCE -> range(first, dataset.sources());
        };
    }

    private static Range range(int first, List<? extends EntryRecord> entries) {
        return new Range(first, entries.size(), entries::get);
    }
}
