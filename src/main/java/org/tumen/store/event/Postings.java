package org.tumen.store.event;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * An inverted index: for each value of each facet, the document ids of the events that have it. Returned bitmaps are shared; do not
 * modify them.
 */
final class Postings {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<Facet, Map<Object, RoaringBitmap>> facets = new EnumMap<>(Facet.class);

    Postings() {
        Arrays.stream(Facet.values()).forEach(facet -> facets.put(facet, new HashMap<>()));
    }

    void add(Facet facet, Object value, int docId) {
        facets.get(facet).computeIfAbsent(value, none -> new RoaringBitmap()).add(docId);
    }

    void addAll(Facet facet, Object value, RoaringBitmap docIds) {
        facets.get(facet).computeIfAbsent(value, none -> new RoaringBitmap()).or(docIds);
    }

    /** Adds the document ids from one up to another, exclusive. */
    void addRange(Facet facet, Object value, int from, int to) {
        facets.get(facet).computeIfAbsent(value, none -> new RoaringBitmap()).add((long) from, (long) to);
    }

    /** Adds a value that is not there yet. */
    void put(Facet facet, Object value, RoaringBitmap docIds) {
        facets.get(facet).put(value, docIds);
    }

    /**
     * Removes a facet and passes its values and document ids to the consumer.
     *
     * @param type of the facet's values
     */
    <T> void remove(Facet facet, Class<T> type, BiConsumer<T, RoaringBitmap> consumer) {
        facets.put(facet, new HashMap<>()).forEach((value, docIds) -> consumer.accept(type.cast(value), docIds));
    }

    /** Minimises memory. Must be called after everything was added. */
    void trim() {
        facets.values()
                .forEach(values -> values.values().forEach(docIds -> {
                    docIds.runOptimize();
                    docIds.trim();
                }));
    }

    RoaringBitmap of(Facet facet, Object value) {
        return facets.get(facet).getOrDefault(value, NONE);
    }

    /** The document ids of the events that have one of the values. */
    RoaringBitmap any(Facet facet, Collection<?> values) {
        return values.size() == 1
                ? of(facet, values.iterator().next())
                : FastAggregation.or(
                        values.stream().map(value -> of(facet, value)).toArray(RoaringBitmap[]::new));
    }

    /**
     * The document ids of the events that have a value for which the predicate holds.
     *
     * @param type of the facet's values
     */
    <T> RoaringBitmap any(Facet facet, Class<T> type, Predicate<T> predicate) {
        return any(
                facet,
                values(facet).stream()
                        .filter(value -> predicate.test(type.cast(value)))
                        .toList());
    }

    Set<Object> values(Facet facet) {
        return facets.get(facet).keySet();
    }
}
