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
import org.tumen.store.Affiliations;
import org.tumen.store.DocumentRenderer;

/** Indexes the events of a dataset and stores their documents, with one thread per processor. */
@Singleton
public class EventLoader {

    /** Events per insert statement: enough to make statements cheap, and few enough to occupy all processors. */
    private static final int BATCH = 1000;

    /** A document is about twice the size of its record in the file, because it includes the names of what it refers to. */
    private static final int DOCUMENT_TO_RECORD = 2;

    private final Dataset dataset;
    private final EventRecords events;
    private final FacetExtractor extractor;
    private final DocumentRenderer renderer;

    public EventLoader(Dataset dataset, Affiliations affiliations, DocumentRenderer renderer) {
        this.dataset = dataset;
        events = dataset.events();
        extractor = new FacetExtractor(affiliations, dataset.sources());
        this.renderer = renderer;
    }

    /**
     * Loads all events.
     *
     * @param documents renders the document of an event
     * @param target where the documents are stored
     */
    public LoadedEvents load(Function<EntryRecord, byte[]> documents, EventDocuments target) {
        var dateOrder = new DateOrder(events.headers());
        var codec = target.areCompressed(events.bytes() * DOCUMENT_TO_RECORD)
                ? ZstdCodec.of(events, renderer)
                : DocumentCodec.NONE;
        var postings = new Postings();
        var processors = Runtime.getRuntime().availableProcessors();
        // Not the common pool: its threads do not have the class loader of the program.
        var threads = Executors.newFixedThreadPool(processors);
        try {
            var next = new AtomicInteger();
            var builders = Stream.generate(() -> threads.submit(() -> load(next, dateOrder, documents, codec, target)))
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
        return new LoadedEvents(dataset, dateOrder, postings, codec, target);
    }

    /** Loads batches until none is left, and returns the postings of their events. */
    private PostingsBuilder load(
            AtomicInteger next,
            DateOrder dateOrder,
            Function<EntryRecord, byte[]> documents,
            DocumentCodec codec,
            EventDocuments target) {
        var builder = new PostingsBuilder();
        for (var first = next.getAndAdd(BATCH); first < events.size(); first = next.getAndAdd(BATCH)) {
            var end = Math.min(first + BATCH, events.size());
            var docIds = IntStream.range(first, end).map(dateOrder::docId).toArray();
            var encoded = new ArrayList<byte[]>(docIds.length);
            events.stream(first, end).forEach(event -> {
                extractor.add(event, docIds[encoded.size()], builder);
                encoded.add(codec.encode(documents.apply(event)));
            });
            target.add(docIds, encoded);
        }
        return builder;
    }
}
