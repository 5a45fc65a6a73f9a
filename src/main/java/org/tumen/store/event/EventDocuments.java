package org.tumen.store.event;

import java.util.List;
import org.tumen.store.StoreUnavailableException;

/** Holds the documents of events, as the {@link DocumentCodec} encodes them, by document id. Thread-safe. */
public interface EventDocuments {

    /**
     * @param docIds in the {@link DateOrder}
     * @param documents in the order of the document ids
     */
    void add(int[] docIds, List<byte[]> documents);

    /**
     * Documents in the order of their document ids.
     *
     * @throws StoreUnavailableException if they are in another process, which cannot be reached
     */
    List<byte[]> get(int... docIds);

    /** Whether documents should be compressed that take so many bytes altogether. */
    boolean areCompressed(long bytes);
}
