package org.tumen.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tumen.model.Certainty;

/**
 * A collection of entries as rendered documents. Every method waits for the store to be loaded.
 *
 * @param <F> the filters of the collection; two equal filters match the same entries
 */
public interface EntryRepository<F> {

    Optional<CitableDocument> document(String id);

    /**
     * A slice of the entries that match.
     *
     * @param after rank after which the slice begins; {@link Order#start()} for the first slice
     */
    Slice slice(F filter, Order order, int after, int limit);

    /** The documents of all entries that match, in order, read lazily in small batches. */
    Stream<ListedDocument> documents(F filter, Order order);

    long count(F filter);

    /** The document of an entry, and how to cite it. Both are JSON objects in UTF-8. */
    record CitableDocument(byte[] document, byte[] citeAs) {}

    /**
     * The document of an entry that matches a filter.
     *
     * @param document one JSON object in UTF-8
     * @param certainty how surely it belongs to the period of the filter; null if that has none
     */
    record ListedDocument(byte[] document, Certainty certainty) {}

    /**
     * A slice of the entries that match a filter.
     *
     * @param total number of all entries that match
     * @param certain how many of them certainly belong to the period of the filter; empty if it has none
     * @param last rank of the last entry
     * @param more whether more entries follow
     */
    record Slice(long total, OptionalLong certain, List<ListedDocument> documents, int last, boolean more) {}

    /** A total order of a collection: no two entries have the same rank. Ranks begin at 1. */
    record Order(Key key, boolean descending) {

        public enum Key {
            /** The natural order: by date and then by id for events, by id for all others. */
            POSITION,
            /** Events by date descending, then by id; undated events come last, as in {@link #POSITION}. */
            NEWEST,
            /**
             * Events by how well they fit the period and the actors of the filter, as the contract says of {@code sort}; then as in
             * {@link #POSITION}. Named as in the search APIs that clients know; the words of a query play no part. A rank is the
             * number of entries up to this one.
             */
            RELEVANCE,
            NAME_EN,
            NAME_JA,
            /** By the release that last changed them, then in the natural order. */
            CHANGED,
            /** The same, the latest release first. */
            LATEST
        }

        /** The rank before that of the first entry. */
        public int start() {
            return descending ? Integer.MAX_VALUE : 0;
        }
    }
}
