package org.tumen.store.shared;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tumen.store.StoreUnavailableException;
import org.tumen.store.event.EventDocuments;

/** The documents that one load has written to the shared database. */
final class SharedDocuments implements EventDocuments {

    /** Below this, documents are not worth unpacking the compression library. */
    private static final long MAX_UNCOMPRESSED = 64 << 20;

    private static final String GET =
            "select doc_id, document from tumen_document where load_id = ? and doc_id = any(?)";

    /** Twice has the effect of once, because a batch whose connection is lost is written again. */
    private static final String ADD = "insert into tumen_document (load_id, doc_id, document)"
            + " select cast(? as bigint), unnest(?), unnest(?) on conflict (load_id, doc_id) do nothing";

    private final SharedDatabase database;
    private final long load;
    private final Runnable beforeWriting;

    SharedDocuments(SharedDatabase database, long load) {
        this(database, load, () -> {});
    }

    /**
     * @param beforeWriting throws what keeps documents from being written
     */
    SharedDocuments(SharedDatabase database, long load, Runnable beforeWriting) {
        this.database = database;
        this.load = load;
        this.beforeWriting = beforeWriting;
    }

    @Override
    public void add(int[] docIds, List<byte[]> documents) {
        database.write(Releases.PATIENCE, connection -> {
            beforeWriting.run();
            try (var rows = connection.prepareStatement(ADD)) {
                rows.setLong(1, load);
                rows.setArray(2, keys(connection, docIds));
                rows.setArray(3, connection.createArrayOf("bytea", documents.toArray(byte[][]::new)));
                return rows.executeUpdate();
            }
        });
    }

    @Override
    public List<byte[]> get(int... docIds) {
        if (docIds.length == 0) {
            return List.of();
        }
        Map<Integer, byte[]> documents = database.read(connection -> {
            try (var query = connection.prepareStatement(GET)) {
                query.setLong(1, load);
                query.setArray(2, keys(connection, docIds));
                var found = new HashMap<Integer, byte[]>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.put(rows.getInt(1), rows.getBytes(2));
                    }
                }
                return found;
            }
        });
        if (documents.size() < docIds.length) {
            throw new StoreUnavailableException(
                    "The documents of this release are not in the database any more.", null);
        }
        return Arrays.stream(docIds).mapToObj(documents::get).toList();
    }

    private static Array keys(Connection connection, int[] docIds) throws SQLException {
        return connection.createArrayOf("int4", Arrays.stream(docIds).boxed().toArray());
    }

    @Override
    public boolean areCompressed(long bytes) {
        return bytes > MAX_UNCOMPRESSED;
    }
}
