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
import org.tumen.store.Kinship;
import org.tumen.store.Renderer;

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
    private final Facets facets;
    private final Renderer renderer;
    private final Events loaded;

    EventLoader(Dataset dataset, Kinship kinship, Renderer renderer, Events loaded) {
        events = dataset.events();
        facets = new Facets(
                kinship,
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
        var chronology = new Chronology(events.outline());
        var packing = packing(rendered);
        var supply = supply(rendered, packing);
        var postings = new Postings();
        var processors = Runtime.getRuntime().availableProcessors();
        // Threads of our own: those of the common pool do not see the program's classes.
        var threads = Executors.newFixedThreadPool(processors);
        try {
            var next = new AtomicInteger();
            var all = Stream.generate(() -> threads.submit(() -> load(next, chronology, supply, database)))
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
        facets.conclude(postings, chronology, events.outline());
        postings.finish();
        // Where there are no events, nobody has waited yet.
        database.join();
        loaded.open(new EventIndex(events.outline(), chronology, postings), packing);
    }

    /** Documents are packed if they would else take too much of the heap. */
    private Packing packing(Optional<RenderedDocuments> rendered) {
        var documents = events.bytes() * DOCUMENT_TO_RECORD;
        if (documents <= Runtime.getRuntime().maxMemory() / SHARE) {
            return Packing.NONE;
        }
        return rendered.map(RenderedDocuments::packing)
                .filter(packing -> packing != Packing.NONE)
                .orElseGet(() -> Zstandard.of(events, renderer));
    }

    /** Loads batches while there are any, and hands out what can be asked of their events. */
    private Gathering load(AtomicInteger next, Chronology chronology, Supply supply, CompletableFuture<?> database) {
        var gathering = new Gathering();
        for (var first = next.getAndAdd(BATCH); first < events.size(); first = next.getAndAdd(BATCH)) {
            var end = Math.min(first + BATCH, events.size());
            var places = IntStream.range(first, end).map(chronology::place).toArray();
            var documents = documents(first, end, places, supply, gathering);
            database.join();
            loaded.add(places, documents);
        }
        return gathering;
    }

    /** One event after the other, so that a processor has what it works on at hand. */
    private List<byte[]> documents(int first, int end, int[] places, Supply supply, Gathering gathering) {
        var batch = supply.of(first, end);
        var documents = new ArrayList<byte[]>(places.length);
        events.stream(first, end).forEach(event -> {
            facets.add(event, places[documents.size()], gathering);
            documents.add(batch.apply(event));
        });
        return documents;
    }

    private Supply supply(Optional<RenderedDocuments> rendered, Packing packing) {
        return rendered.<Supply>map(documents -> (first, end) -> {
                    var batch = documents.ofEvents(first, end, packing).iterator();
                    return event -> batch.next();
                })
                .orElse((first, end) -> event -> packing.pack(renderer.render(event)));
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
