package org.tumen.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.model.EntryKind;

/** The number of each entry, which is that of its document in the index: in the order of kinds, and then of ids. */
final class DocNumbering {

    private record Range(int first, int size, IntFunction<? extends EntryRecord> entries) {}

    private final Map<EntryKind, Range> runs = new EnumMap<>(EntryKind.class);

    DocNumbering(Dataset dataset) {
        var next = 0;
        for (var kind : EntryKind.values()) {
            var run = run(dataset, kind, next);
            runs.put(kind, run);
            next += run.size();
        }
    }

    /** The number of the first entry of a kind. */
    int first(EntryKind kind) {
        return runs.get(kind).first();
    }

    EntryKind kind(int docId) {
        return runs.entrySet().stream()
                .filter(run -> docId < run.getValue().first() + run.getValue().size())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The entry itself; an event is read from the dataset. */
    EntryRecord entry(int docId) {
        var run = runs.get(kind(docId));
        return run.entries().apply(docId - run.first());
    }

    private static Range run(Dataset dataset, EntryKind kind, int first) {
        return switch (kind) {
            case PERSON -> run(first, dataset.people());
            case ORGANISATION -> run(first, dataset.organisations());
            case PLACE -> run(first, dataset.places());
            case AGREEMENT -> run(first, dataset.agreements());
            case EVENT -> new Range(first, dataset.events().size(), dataset.events()::get);
            case SOURCE -> run(first, dataset.sources());
        };
    }

    private static Range run(int first, List<? extends EntryRecord> entries) {
        return new Range(first, entries.size(), entries::get);
    }
}
