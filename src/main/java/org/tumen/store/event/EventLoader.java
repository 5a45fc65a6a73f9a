package org.tumen.store.event;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.EventRecords;
import org.tumen.dataset.SourceRecord;
import org.tumen.store.Affiliations;
import org.tumen.store.DocumentRenderer;

/** Fills the store with the events of a dataset, once, as many at a time as there are processors. */
@Singleton
public class EventLoader {

    /** So many that a statement costs little, and so few that no processor is left with nothing to do. */
    private static final int BATCH = 1000;

    /** Of the heap: what documents may take as they are. */
    private static final int SHARE = 4;

    /** In bytes, about: a document names what its record only refers to. */
    private static final int DOCUMENT_TO_RECORD = 2;

    private final EventRecords events;
    private final FacetExtractor extractor;
    private final DocumentRenderer renderer;
    private final EventRepository loaded;

    EventLoader(Dataset dataset, Affiliations affiliations, DocumentRenderer renderer, EventRepository loaded) {
        events = dataset.events();
        extractor = new FacetExtractor(
                affiliations,
                dataset.sources().stream()
                        .collect(Collectors.toMap(
                                SourceRecord::id, source -> source.published().last())));
        this.renderer = renderer;
        this.loaded = loaded;
    }

    /**
     * Loads all.
     *
     * @param rendered the documents, if they were rendered beforehand
     * @param database is done once there is one to load into
     */
    public void load(Optional<RenderedDocuments> rendered, CompletableFuture<?> database) {
        var dateOrder = new DateOrder(events.headers());
        var codec = codec(rendered);
        var supply = supply(rendered, codec);
        var postings = new Postings();
        var processors = Runtime.getRuntime().availableProcessors();
        // Threads of our own: those of the common pool do not see the program's classes.
        var threads = Executors.newFixedThreadPool(processors);
        try {
            var next = new AtomicInteger();
            var all = Stream.generate(() -> threads.submit(() -> load(next, dateOrder, supply, database)))
                    .limit(processors)
                    .toList();
            for (var gathered : all) {
                gathered.get().addTo(postings);
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the events cannot be loaded", e);
        } finally {
            threads.shutdownNow();
        }
        extractor.conclude(postings, dateOrder, events.headers());
        postings.finish();
        // Where there are no events, nobody has waited yet.
        database.join();
        loaded.open(new EventIndex(events.headers(), dateOrder, postings), codec);
    }

    /** Documents are packed if they would else take too much of the heap. */
    private DocumentCodec codec(Optional<RenderedDocuments> rendered) {
        var documents = events.bytes() * DOCUMENT_TO_RECORD;
        if (documents <= Runtime.getRuntime().maxMemory() / SHARE) {
            return DocumentCodec.NONE;
        }
        return rendered.map(RenderedDocuments::codec)
                .filter(codec -> codec != DocumentCodec.NONE)
                .orElseGet(() -> ZstdCodec.of(events, renderer));
    }

    /** Loads batches while there are any, and hands out what can be asked of their events. */
    private PostingsBuilder load(
            AtomicInteger next, DateOrder dateOrder, Supply supply, CompletableFuture<?> database) {
        var builder = new PostingsBuilder();
        for (var first = next.getAndAdd(BATCH); first < events.size(); first = next.getAndAdd(BATCH)) {
            var end = Math.min(first + BATCH, events.size());
            var docIds = IntStream.range(first, end).map(dateOrder::docId).toArray();
            var documents = documents(first, end, docIds, supply, builder);
            database.join();
            loaded.add(docIds, documents);
        }
        return builder;
    }

    /** One event after the other, so that a processor has what it works on at hand. */
    private List<byte[]> documents(int first, int end, int[] docIds, Supply supply, PostingsBuilder builder) {
        var batch = supply.of(first, end);
        var documents = new ArrayList<byte[]>(docIds.length);
        events.stream(first, end).forEach(event -> {
            extractor.add(event, docIds[documents.size()], builder);
            documents.add(batch.apply(event));
        });
        return documents;
    }

    private Supply supply(Optional<RenderedDocuments> rendered, DocumentCodec codec) {
        return rendered.<Supply>map(documents -> (first, end) -> {
                    var batch = documents.ofEvents(first, end, codec).iterator();
                    return event -> batch.next();
                })
                .orElse((first, end) -> event -> codec.encode(renderer.render(event)));
    }

    /** Where packed documents come from. */
    private interface Supply {

        /**
         * The document of each event of a batch, to be asked for in the order of ids.
         *
         * @param first place of the first of them in that order, from 0
         * @param end place of the first that is wanted no more
         */
        Function<EventRecord, byte[]> of(int first, int end);
    }
}
