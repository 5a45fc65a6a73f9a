package org.tumen.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.EntryKind;
import org.tumen.model.LocalizedText;

/**
 * Finds entries by words. The index is made in the background, once somebody says so or asks for words; whoever asks
 * before it is finished waits for it.
 */
@Singleton
public class SearchIndex {

    /** How long a request waits for an index that is still being made. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DocNumbering entries;
    private final SearchFields searchFields;
    private final IndexStorage storage = new IndexStorage();
    private final FutureTask<Index> index;
    private final Thread builder;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Duration patience;

    @Inject
    SearchIndex(Dataset dataset) {
        this(dataset, PATIENCE);
    }

    SearchIndex(Dataset dataset, Duration patience) {
        this.patience = patience;
        entries = new DocNumbering(dataset);
        searchFields = new SearchFields(dataset);
        index = new FutureTask<>(() -> new IndexBuilder(dataset, searchFields).build(storage));
        builder = new Thread(index, "search-index");
        builder.setDaemon(true);
        // Whoever asks for something else goes first.
        builder.setPriority(Thread.MIN_PRIORITY);
    }

    /** Begins to make the index, unless that has been begun. */
    public void build() {
        if (begun.compareAndSet(false, true)) {
            builder.start();
        }
    }

    /**
     * All entries of a kind that have the words.
     *
     * @throws IndexNotReadyException if the index is not made within the time that a request may wait
     */
    public Hits hits(QueryTerms queryTerms, EntryKind kind) {
        var index = index();
        var found = new DocIdCollector();
        try {
            index.searcher().search(index.queries().having(queryTerms, Set.of(kind)), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var first = entries.first(kind);
        return new Hits(
                queryTerms.toString(),
                found.stream().map(docId -> docId - first).toArray());
    }

    /**
     * The entries that have the words, the best first; of equally good ones in the order of their kinds and ids.
     *
     * @param kinds those wanted; none for all
     * @throws IndexNotReadyException if the index is not made within the time that a request may wait
     */
    public SearchResults search(QueryTerms queryTerms, Set<EntryKind> kinds, int limit) {
        var index = index();
        try {
            var all = new TopScoreDocCollectorManager(limit, null, Integer.MAX_VALUE);
            var top = index.searcher().search(index.queries().ranking(queryTerms, kinds), all);
            var highlights = new Highlights(queryTerms);
            return new SearchResults(
                    top.totalHits.value,
                    Arrays.stream(top.scoreDocs)
                            .map(document -> result(document.doc, highlights))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives up what was not finished, and leaves nothing behind. */
    @PreDestroy
    void close() throws IOException, InterruptedException {
        builder.interrupt();
        builder.join();
        if (index.isDone()) {
            try {
                index.get().close();
            } catch (ExecutionException e) {
                // There is none: whoever asked for it has been told.
            }
        }
        storage.delete();
    }

    private Index index() {
        build();
        try {
            return index.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the search index is being made", e);
        } catch (TimeoutException e) {
            throw new IndexNotReadyException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search index could not be made", e.getCause());
        }
    }

    private SearchResults.Result result(int docId, Highlights highlights) {
        var entry = entries.entry(docId);
        return new SearchResults.Result(
                entries.kind(docId),
                entry.id(),
                title(entry),
                highlights.of(searchFields.of(entry).searchFields()));
    }

    private static LocalizedText title(EntryRecord entry) {
        if (entry instanceof EventRecord event) {
            return event.title();
        } else if (entry instanceof SourceRecord source) {
            return new LocalizedText(source.title().en(), source.title().original());
        }
        return ((NamedRecord) entry).name();
    }
}
