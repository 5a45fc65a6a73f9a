package org.tumen.search;

import java.io.DataInput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.Directory;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.model.Citation;
import org.tumen.model.EntryKind;

/**
 * Builds the index of a dataset. Events come first, since the other parts need the number of events that refer to an
 * entry.
 */
final class IndexBuilder {

    private final Dataset dataset;
    private final SearchFields searchFields;
    private final QueryNames names;

    /** Number of events that refer to an entry, by its reference key. */
    private final Map<String, Integer> references = new HashMap<>();

    IndexBuilder(Dataset dataset, SearchFields searchFields, QueryNames names) {
        this.dataset = dataset;
        this.names = names;
        this.searchFields = searchFields;
    }

    Index build(IndexStorage storage) throws IOException {
        var events = events(storage.directory(dataset.events().size()));
        var named = named(storage.directory(0));
        var sources = sources(storage.directory(0));
        return new Index(named, namedKeys(), events, sources, names);
    }

    /**
     * The index as it was built and written.
     *
     * @param in what {@link IndexStorage#write} wrote
     */
    Index read(IndexStorage storage, DataInput in) throws IOException {
        var events = DirectoryReader.open(storage.read(dataset.events().size(), in));
        var named = DirectoryReader.open(storage.read(0, in));
        var sources = DirectoryReader.open(storage.read(0, in));
        return new Index(named, namedKeys(), events, sources, names);
    }

    private IndexReader events(Directory directory) throws IOException {
        try (var indexer = new Indexer(directory)) {
            for (var event : dataset.events()) {
                referencesOf(event).distinct().forEach(key -> references.merge(key, 1, Integer::sum));
                indexer.add(EntryKind.EVENT, null, searchFields.of(event), 0);
            }
            return indexer.reader();
        }
    }

    private IndexReader named(Directory directory) throws IOException {
        try (var indexer = new Indexer(directory)) {
            add(indexer, EntryKind.PERSON, dataset.people(), ReferenceKey::of);
            add(indexer, EntryKind.ORGANISATION, dataset.organisations(), ReferenceKey::of);
            add(indexer, EntryKind.PLACE, dataset.places(), ReferenceKey::of);
            add(indexer, EntryKind.AGREEMENT, dataset.agreements(), ReferenceKey::of);
            return indexer.reader();
        }
    }

    private IndexReader sources(Directory directory) throws IOException {
        try (var indexer = new Indexer(directory)) {
            add(indexer, EntryKind.SOURCE, dataset.sources(), source -> ReferenceKey.ofSource(source.id()));
            return indexer.reader();
        }
    }

    private <E extends EntryRecord> void add(
            Indexer indexer, EntryKind kind, List<E> entries, Function<? super E, String> key) throws IOException {
        for (var entry : entries) {
            var itself = key.apply(entry);
            indexer.add(kind, itself, searchFields.of(entry), references.getOrDefault(itself, 0));
        }
    }

    /** Reference keys of the named entries, by document id. */
    private List<String> namedKeys() {
        return Stream.<List<? extends NamedRecord>>of(
                        dataset.people(), dataset.organisations(), dataset.places(), dataset.agreements())
                .flatMap(List::stream)
                .map(ReferenceKey::of)
                .toList();
    }

    private static Stream<String> referencesOf(EventRecord event) {
        return Stream.of(
                        event.participants().stream().map(participant -> ReferenceKey.ofActor(participant.actor())),
                        event.agreements().stream().map(ReferenceKey::ofAgreement),
                        event.allCitations().map(Citation::source).map(ReferenceKey::ofSource),
                        Stream.ofNullable(event.place()).map(ReferenceKey::ofPlace))
                .flatMap(keys -> keys);
    }
}
