package org.tumen.store.event;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * What one thread gathers of events for the {@link Postings}, in whatever order they come: a bitmap would have to find the
 * place of each number among those that it has.
 */
final class Gathering {

    private final Map<Facet, Map<Object, Places>> facets = new EnumMap<>(Facet.class);

    void add(Facet facet, Object value, int place) {
        facets.computeIfAbsent(facet, none -> new HashMap<>())
                .computeIfAbsent(value, none -> new Places())
                .add(place);
    }

    void addTo(Postings postings) {
        facets.forEach(
                (facet, values) -> values.forEach((value, places) -> postings.addAll(facet, value, places.set())));
    }

    private static final class Places {

        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, size + (size >> 1));
            }
            places[size++] = place;
        }

        RoaringBitmap set() {
            return RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(places, size));
        }
    }
}
