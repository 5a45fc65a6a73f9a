package org.tumen.store.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * Collects the postings of one thread in arrays, because events are loaded in the order of their ids: a bitmap would have to insert
 * document ids that come in no order.
 */
final class PostingsBuilder {

    private final Map<Facet, Map<Object, DocIds>> facets = new EnumMap<>(Facet.class);

    void add(Facet facet, Object value, int docId) {
        facets.computeIfAbsent(facet, none -> new HashMap<>())
                .computeIfAbsent(value, none -> new DocIds())
                .add(docId);
    }

    void addTo(Postings postings) {
        facets.forEach(
                (facet, values) -> values.forEach((value, docIds) -> postings.addAll(facet, value, docIds.set())));
    }

    private static final class DocIds {

        private int[] docIds = new int[4];
        private int size;

        void add(int docId) {
            if (size == docIds.length) {
                docIds = Arrays.copyOf(docIds, size + (size >> 1));
            }
            docIds[size++] = docId;
        }

        RoaringBitmap set() {
            return RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(docIds, size));
        }
    }
}
