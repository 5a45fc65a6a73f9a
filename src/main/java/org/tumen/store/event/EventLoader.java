package org.tumen.store.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.History;
import org.tumen.store.Affiliations;
import org.tumen.store.DocumentRenderer;

/** Loads the events of a dataset into the index and the database, with one thread per processor. */
@Singleton
public class EventLoader {

    /** Events per insert statement: enough to make statements cheap, and few enough to occupy all processors. */
    private static final int BATCH = 1000;

    /** Documents are compressed if they would take more than this fraction of the heap: 1/4. */
    private static final int HEAP_TO_DOCUMENTS = 4;

    /** A document is about twice the size of its record in the file, because it includes the names of what it refers to. */
    private static final int DOCUMENT_TO_RECORD = 2;

    private final EventRecords events;
    private final History history;
    private final FacetExtractor extractor;
    private final DocumentRenderer renderer;
    private final EventRepository repository;

    EventLoader(Dataset dataset, Affiliations affiliations, DocumentRenderer renderer, EventRepository repository) {
        events = dataset.events();
        history = dataset.history();
        extractor = new FacetExtractor(affiliations, dataset.sources());
        this.renderer = renderer;
        this.repository = repository;
    }

    /**
     * Loads all events.
     *
     * @param documents renders the document of an event
     */
    public void load(Function<EntryRecord, byte[]> documents) {
        var dateOrder = new DateOrder(events.headers());
        var codec = codec();
        var postings = new Postings();
        var processors = Runtime.getRuntime().availableProcessors();
        // Not the common pool: its threads do not have the class loader of the program.
        var threads = Executors.newFixedThreadPool(processors);
        try {
            var next = new AtomicInteger();
            var builders = Stream.generate(() -> threads.submit(() -> load(next, dateOrder, documents, codec)))
                    .limit(processors)
                    .toList();
            for (var builder : builders) {
                builder.get().addTo(postings);
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the events cannot be loaded", e);
        } finally {
            threads.shutdownNow();
        }
        extractor.derive(postings, dateOrder, events.headers());
        postings.trim();
        var changeOrder = new ChangeOrder(history, events.headers(), dateOrder);
        repository.open(new EventIndex(events.headers(), dateOrder, changeOrder, postings), codec);
    }

    private DocumentCodec codec() {
        return events.bytes() * DOCUMENT_TO_RECORD <= Runtime.getRuntime().maxMemory() / HEAP_TO_DOCUMENTS
                ? DocumentCodec.NONE
                : ZstdCodec.of(events, renderer);
    }

    /** Loads batches until none is left, and returns the postings of their events. */
    private PostingsBuilder load(
            AtomicInteger next, DateOrder dateOrder, Function<EntryRecord, byte[]> documents, DocumentCodec codec) {
        var builder = new PostingsBuilder();
        for (var first = next.getAndAdd(BATCH); first < events.size(); first = next.getAndAdd(BATCH)) {
            var end = Math.min(first + BATCH, events.size());
            var docIds = IntStream.range(first, end).map(dateOrder::docId).toArray();
            var encoded = new ArrayList<byte[]>(docIds.length);
            events.stream(first, end).forEach(event -> {
                extractor.add(event, docIds[encoded.size()], builder);
                encoded.add(codec.encode(documents.apply(event)));
            });
            repository.add(docIds, encoded);
        }
        return builder;
    }
}
