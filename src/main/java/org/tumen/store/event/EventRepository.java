package org.tumen.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecords;
import org.tumen.model.Dimension;
import org.tumen.model.NetworkLevel;
import org.tumen.model.NetworkRelation;
import org.tumen.model.Status;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.EntryRepository;
import org.tumen.store.LoadState;

/** The events: the index finds them, and their documents are read by the ids that it returns. */
@ApplicationScoped
public class EventRepository implements EntryRepository<EventFilter> {

    private static final Logger LOG = Logger.getLogger(EventRepository.class);

    private static final int BATCH = 20;

    private final EventRecords records;
    private final DocumentRenderer renderer;
    private final LoadState state;
    private volatile LoadedEvents loaded;

    EventRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        records = dataset.events();
        this.renderer = renderer;
        this.state = state;
    }

    /** Must be called before the load state changes to loaded. */
    public void open(LoadedEvents events) {
        loaded = events;
    }

    @Override
    public Optional<CitableDocument> document(String id) {
        state.await();
        var ordinal = records.headers().ordinalOf(id);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(new CitableDocument(
                        documents(index().docId(ordinal)).get(0), renderer.renderCiteAs(records.get(ordinal))));
    }

    @Override
    public Slice slice(EventFilter filter, Order order, int after, int limit) {
        state.await();
        var matches = index().matches(filter);
        var page = index().page(filter, matches, order, after, limit + 1);
        var more = page.length > limit;
        var docIds = more ? Arrays.copyOf(page, limit) : page;
        return new Slice(
                matches.count(),
                matches.certainCount(),
                documents(matches, docIds),
                index().lastRank(docIds, order, after),
                more);
    }

    @Override
    public Stream<ListedDocument> documents(EventFilter filter, Order order) {
        state.await();
        var matches = index().matches(filter);
        var docIds = index().page(filter, matches, order, order.start(), Math.toIntExact(matches.count()));
        return IntStream.iterate(0, from -> from < docIds.length, from -> from + BATCH)
                .mapToObj(from -> Arrays.copyOfRange(docIds, from, Math.min(from + BATCH, docIds.length)))
                .flatMap(page -> documents(matches, page).stream());
    }

    @Override
    public long count(EventFilter filter) {
        state.await();
        return index().matching(filter).getLongCardinality();
    }

    /** How many matching events certainly belong to the period of the filter; empty if it has none. */
    public OptionalLong certain(EventFilter filter) {
        state.await();
        return index().matches(filter).certainCount();
    }

    /** The number of matching events for each combination of values and status, in no order. */
    public List<GroupCount> groupCounts(EventFilter filter, List<Dimension> dimensions) {
        state.await();
        return index().groupCounts(
                        index().matching(filter), dimensions, filter.who().roles());
    }

    /** Passes on the nodes of a level that occur in each matching event; event by event, oldest first. */
    public void forEachNodes(
            EventFilter filter, NetworkLevel level, NetworkRelation relation, Consumer<EventNodes> consumer) {
        state.await();
        index().forEachNodes(index().matching(filter), level, relation, consumer);
    }

    /** Whether the database still works: reads a document, if there is any. */
    public boolean areReadable() {
        try {
            return records.size() == 0 || documents(0).get(0) != null;
        } catch (IllegalStateException e) {
            LOG.error("Documents cannot be read from the database", e);
            return false;
        }
    }

    /** Documents in the order of their document ids, with their certainty if the filter has a period. */
    private List<ListedDocument> documents(EventIndex.Matches matches, int... docIds) {
        var documents = documents(docIds);
        return IntStream.range(0, docIds.length)
                .mapToObj(i -> new ListedDocument(documents.get(i), matches.certainty(docIds[i])))
                .toList();
    }

    /** Documents in the order of their document ids. */
    private List<byte[]> documents(int... docIds) {
        if (docIds.length == 0) {
            return List.of();
        }
        var codec = loaded.codec();
        return loaded.documents().get(docIds).stream().map(codec::decode).toList();
    }

    private EventIndex index() {
        return loaded.index();
    }

    /**
     * The number of events of one status that have the same values.
     *
     * @param keys the value in each dimension, as the API writes it
     */
    public record GroupCount(List<String> keys, Status status, long events) {}

    /**
     * The nodes of a network that occur in an event. The days are null for an undated one.
     *
     * @param nodes their ids, in order
     */
    public record EventNodes(String event, LocalDate firstDay, LocalDate lastDay, Status status, List<String> nodes) {}
}
