package org.tumen.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.tumen.dataset.Dataset;
import org.tumen.model.EntryKind;

/**
 * Full-text search. The index is built in the background, from the first call of {@link #build()} or the first query
 * on; queries wait for it.
 */
@Singleton
public class SearchIndex {

    /** How long a query waits for the index. */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(20);

    /** About 4 MB. */
    private static final int MOST_CACHED_ORDINALS = 1 << 20;

    /** Of an entry in the cache, in ordinals. */
    private static final int OVERHEAD = 64;

    /** The explanation of an empty list counts the hits of one query in some hundred combinations with other conditions. */
    private final Cache<HitsKey, Hits> hits = Caffeine.newBuilder()
            .maximumWeight(MOST_CACHED_ORDINALS)
            .weigher((HitsKey key, Hits found) -> OVERHEAD + key.query().length() + found.ordinals().length)
            .executor(Runnable::run)
            .build();

    private final DocNumbering docNumbering;
    private final SearchFields searchFields;
    private final QueryNames names;
    private final IndexStorage storage = new IndexStorage();
    private final FutureTask<Index> index;
    private final Thread builder;
    private final AtomicBoolean started = new AtomicBoolean();
    private final Duration timeout;

    /**
     * @param query in canonical form
     */
    private record HitsKey(String query, EntryKind kind) {}

    /**
     * @param saved by another process, which saves building the index
     */
    @Inject
    public SearchIndex(Dataset dataset, SavedIndex saved) {
        this(dataset, saved, DEFAULT_TIMEOUT);
    }

    SearchIndex(Dataset dataset, SavedIndex saved, Duration timeout) {
        this.timeout = timeout;
        docNumbering = new DocNumbering(dataset);
        searchFields = new SearchFields(dataset);
        names = new QueryNames(dataset);
        index = new FutureTask<>(() -> index(new IndexBuilder(dataset, searchFields, names), saved));
        builder = new Thread(index, "search-index");
        builder.setDaemon(true);
        // Requests have priority.
        builder.setPriority(Thread.MIN_PRIORITY);
    }

    /** Starts building the index in the background, unless it was started before. */
    public void build() {
        if (started.compareAndSet(false, true)) {
            builder.start();
        }
    }

    /**
     * All entries of a kind that match.
     *
     * @throws IndexNotReadyException if the index is not ready in time
     */
    public Hits hits(QueryTerms queryTerms, EntryKind kind) {
        return hits.get(new HitsKey(queryTerms.toString(), kind), absent -> findHits(queryTerms, kind));
    }

    private Hits findHits(QueryTerms queryTerms, EntryKind kind) {
        var first = docNumbering.first(kind);
        try {
            var docIds = index().docIds(queryTerms, Set.of(kind));
            return new Hits(
                    queryTerms.toString(), docIds.map(docId -> docId - first).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The best matches by descending score; ties are ordered by kind and id.
     *
     * @param kinds empty for all
     * @throws IndexNotReadyException if the index is not ready in time
     */
    public SearchResults search(QueryTerms queryTerms, Set<EntryKind> kinds, int limit) {
        try {
            var top = index().top(queryTerms, kinds, limit);
            var highlights = new Highlights(queryTerms, names.parts(queryTerms));
            return new SearchResults(
                    top.totalHits.value,
                    Arrays.stream(top.scoreDocs)
                            .map(scoreDoc -> result(scoreDoc.doc, highlights))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A query that somebody may have meant who spelt it so that nothing matches; something matches it.
     *
     * @param kinds empty for all
     * @throws IndexNotReadyException if the index is not ready in time
     */
    public Optional<String> suggestion(String query, Set<EntryKind> kinds) {
        try {
            return index().suggestion(query, kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the index, if need be, and writes it for other processes. */
    public void write(DataOutput out) throws IOException {
        build();
        try {
            index.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the search index", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search index could not be built", e.getCause());
        }
        storage.write(out);
    }

    /** Cancels an unfinished build and deletes temporary files. */
    @PreDestroy
    public void close() throws IOException, InterruptedException {
        builder.interrupt();
        builder.join();
        if (index.isDone()) {
            try {
                index.get().close();
            } catch (ExecutionException e) {
                // The build failed, so there is nothing to close; queries have reported the failure.
            }
        }
        storage.delete();
    }

    private Index index(IndexBuilder indexBuilder, SavedIndex saved) throws IOException {
        var files = saved.open();
        if (files.isEmpty()) {
            return indexBuilder.build(storage);
        }
        try (var in = new DataInputStream(new BufferedInputStream(files.get()))) {
            return indexBuilder.read(storage, in);
        }
    }

    private Index index() {
        build();
        try {
            return index.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the search index", e);
        } catch (TimeoutException e) {
            throw new IndexNotReadyException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the search index could not be built", e.getCause());
        }
    }

    private SearchResults.Result result(int docId, Highlights highlights) {
        var entry = docNumbering.entry(docId);
        return new SearchResults.Result(
                docNumbering.kind(docId),
                entry,
                highlights.of(searchFields.of(entry).searchFields()));
    }
}
