package org.tumen.store;

import java.util.Optional;
import java.util.stream.Stream;

/** A collection of entries: one document by its id, or those that a filter matches, a slice at a time. */
public interface EntryRepository<F> {

    Optional<CitableDocument> document(String id);

    /**
     * The entries that match, in order.
     *
     * @param after place in the order that the slice begins after; {@link Order#start()} for the first
     */
    Slice slice(F filter, Order order, int after, int limit);

    /** The documents of all that match, in order, read as they are taken: never more than a hundred at a time. */
    Stream<byte[]> documents(F filter, Order order);

    long count(F filter);
}
