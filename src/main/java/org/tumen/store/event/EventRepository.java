package org.tumen.store.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecords;
import org.tumen.model.Dimension;
import org.tumen.model.NetworkLevel;
import org.tumen.store.CitableDocument;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.EntryRepository;
import org.tumen.store.Order;
import org.tumen.store.Slice;

/** The events: found by the index, read from the database. */
@ApplicationScoped
public class EventRepository implements EntryRepository<EventFilter> {

    private static final Logger LOG = Logger.getLogger(EventRepository.class);

    private static final int BATCH = 100;

    /** By JDBC: what is read is one column of a key, and a query of the ORM's takes three times as long for it. */
    private static final String DOCUMENTS = "select docId, document from Event where docId = any(?)";

    /** By JDBC: so many rows are one statement, where the ORM makes one of each. */
    private static final String ADD = "insert into Event (docId, document) select * from unnest(?, ?)";

    private final EventRecords records;
    private final DocumentRenderer renderer;
    private final DataSource database;
    private EventIndex index;
    private DocumentCodec codec;

    EventRepository(Dataset dataset, DocumentRenderer renderer, DataSource database) {
        records = dataset.events();
        this.database = database;
        this.renderer = renderer;
    }

    /** To be called once before anything is asked. */
    void open(EventIndex loaded, DocumentCodec encoded) {
        index = loaded;
        codec = encoded;
    }

    /**
     * Adds events.
     *
     * @param docIds in the {@link DateOrder}
     * @param documents packed, in the order of the places
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
        var ordinal = records.headers().ordinalOf(id);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(new CitableDocument(
                        documents(index.docId(ordinal)).get(0), renderer.renderCiteAs(records.get(ordinal))));
    }

    @Override
    public Slice slice(EventFilter filter, Order order, int after, int limit) {
        var matching = index.matching(filter);
        var page = index.page(matching, order, after, limit + 1);
        var more = page.length > limit;
        var kept = more ? Arrays.copyOf(page, limit) : page;
        var last = kept.length == 0 ? after : index.rank(kept[kept.length - 1], order);
        return new Slice(matching.getLongCardinality(), documents(kept), last, more);
    }

    @Override
    public Stream<byte[]> documents(EventFilter filter, Order order) {
        var matching = index.matching(filter);
        return Stream.iterate(
                        index.page(matching, order, order.start(), BATCH),
                        page -> page.length > 0,
                        page -> index.page(matching, order, index.rank(page[page.length - 1], order), BATCH))
                .flatMap(page -> documents(page).stream());
    }

    @Override
    public long count(EventFilter filter) {
        return index.matching(filter).getLongCardinality();
    }

    /** How many of the events that match there are of each value and status; in no order. */
    public List<GroupCount> groupCounts(EventFilter filter, List<Dimension> dimensions) {
        return index.groupCounts(index.matching(filter), dimensions, filter.roles());
    }

    /** Who or what appears in each of the events that match, at a level; event by event, oldest first. */
    public List<NodeOccurrence> nodeOccurrences(EventFilter filter, NetworkLevel level) {
        return index.nodeOccurrences(index.matching(filter), level);
    }

    /** Whether the database still answers: a document is read from it, if there is any. */
    public boolean areReadable() {
        try {
            return records.size() == 0 || documents(0).get(0) != null;
        } catch (IllegalStateException e) {
            LOG.error("The store cannot be read", e);
            return false;
        }
    }

    /** The documents of the events in some places, in the order of these. */
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
}
