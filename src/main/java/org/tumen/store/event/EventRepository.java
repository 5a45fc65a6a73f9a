package org.tumen.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
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

/**
 * The one exception to Panache: reads and writes the documents of events by JDBC, because one column by key took 4,496 reads a
 * second that way and 2,227 by a Panache projection. The index finds the events.
 */
@ApplicationScoped
public class EventRepository implements EntryRepository<EventFilter> {

    private static final Logger LOG = Logger.getLogger(EventRepository.class);

    private static final int BATCH = 100;

    private static final String DOCUMENTS = "select docId, document from Event where docId = any(?)";

    /** Inserts a whole batch by one statement, where the ORM would use one per row. */
    private static final String ADD = "insert into Event (docId, document) select * from unnest(?, ?)";

    private final EventRecords records;
    private final DocumentRenderer renderer;
    private final DataSource database;
    private final LoadState state;
    private EventIndex index;
    private DocumentCodec codec;

    EventRepository(Dataset dataset, DocumentRenderer renderer, DataSource database, LoadState state) {
        records = dataset.events();
        this.database = database;
        this.renderer = renderer;
        this.state = state;
    }

    /** Must be called once, before the load state changes to loaded. */
    void open(EventIndex loadedIndex, DocumentCodec documentCodec) {
        index = loadedIndex;
        codec = documentCodec;
    }

    /**
     * Adds events.
     *
     * @param docIds in the {@link DateOrder}
     * @param documents encoded, in the order of the document ids
     */
    void add(int[] docIds, List<byte[]> documents) {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(ADD)) {
            rows.setArray(1, keys(connection, docIds));
            rows.setArray(2, connection.createArrayOf("varbinary", documents.toArray()));
            rows.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("documents cannot be written", e);
        }
    }

    @Override
    public Optional<CitableDocument> document(String id) {
        state.await();
        var ordinal = records.headers().ordinalOf(id);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(new CitableDocument(
                        documents(index.docId(ordinal)).get(0), renderer.renderCiteAs(records.get(ordinal))));
    }

    @Override
    public Slice slice(EventFilter filter, Order order, int after, int limit) {
        state.await();
        var matches = index.matches(filter);
        var page = index.page(filter, matches, order, after, limit + 1);
        var more = page.length > limit;
        var docIds = more ? Arrays.copyOf(page, limit) : page;
        return new Slice(
                matches.count(),
                matches.certainCount(),
                documents(matches, docIds),
                index.lastRank(docIds, order, after),
                more);
    }

    @Override
    public Stream<byte[]> documents(EventFilter filter, Order order) {
        state.await();
        var matches = index.matches(filter);
        var docIds = index.page(filter, matches, order, order.start(), Math.toIntExact(matches.count()));
        return IntStream.iterate(0, from -> from < docIds.length, from -> from + BATCH)
                .mapToObj(from -> Arrays.copyOfRange(docIds, from, Math.min(from + BATCH, docIds.length)))
                .flatMap(page -> documents(matches, page).stream());
    }

    @Override
    public long count(EventFilter filter) {
        state.await();
        return index.matching(filter).getLongCardinality();
    }

    /** How many matching events certainly belong to the period of the filter; empty if it has none. */
    public OptionalLong certain(EventFilter filter) {
        state.await();
        return index.matches(filter).certainCount();
    }

    /** The number of matching events for each combination of values and status, in no order. */
    public List<GroupCount> groupCounts(EventFilter filter, List<Dimension> dimensions) {
        state.await();
        return index.groupCounts(
                index.matching(filter), dimensions, filter.who().roles());
    }

    /** The nodes of a level that occur in each matching event; event by event, oldest first. */
    public List<NodeOccurrence> nodeOccurrences(EventFilter filter, NetworkLevel level, NetworkRelation relation) {
        state.await();
        return index.nodeOccurrences(index.matching(filter), level, relation);
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
    private List<byte[]> documents(EventIndex.Matches matches, int... docIds) {
        var documents = documents(docIds);
        if (matches.possible() == null) {
            return documents;
        }
        return IntStream.range(0, docIds.length)
                .mapToObj(i -> renderer.withCertainty(documents.get(i), matches.certainty(docIds[i])))
                .toList();
    }

    /** Documents in the order of their document ids. */
    private List<byte[]> documents(int... docIds) {
        var documents = new HashMap<Integer, byte[]>();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(DOCUMENTS)) {
            query.setArray(1, keys(connection, docIds));
            var rows = query.executeQuery();
            while (rows.next()) {
                documents.put(rows.getInt(1), codec.decode(rows.getBytes(2)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("documents cannot be read", e);
        }
        return Arrays.stream(docIds).mapToObj(documents::get).toList();
    }

    private static Array keys(Connection connection, int[] docIds) throws SQLException {
        return connection.createArrayOf("integer", Arrays.stream(docIds).boxed().toArray());
    }

    /**
     * The number of events of one status that have the same values.
     *
     * @param keys the value in each dimension, as the API writes it
     */
    public record GroupCount(List<String> keys, Status status, long events) {}

    /** A node of a network and an event in which it occurs. The days are null for an undated event. */
    public record NodeOccurrence(String node, String event, LocalDate firstDay, LocalDate lastDay, Status status) {}
}
