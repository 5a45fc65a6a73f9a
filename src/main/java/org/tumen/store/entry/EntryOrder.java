package org.tumen.store.entry;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.History;

/**
 * An order of the entries of a collection other than that of their ids. Computed on first use, which saves a tenth of a second at
 * each start: so long the Japanese collator alone takes to load.
 */
final class EntryOrder {

    private final int size;
    private final Supplier<Comparator<Integer>> comparator;
    private int[] ranks;

    private EntryOrder(int size, Supplier<Comparator<Integer>> comparator) {
        this.size = size;
        this.comparator = comparator;
    }

    /**
     * By their names in a language.
     *
     * @param records in the order of their ids
     */
    static <R> EntryOrder byName(List<R> records, Function<R, String> name, Locale language) {
        return new EntryOrder(
                records.size(),
                () -> Comparator.comparing(index -> name.apply(records.get(index)), Collator.getInstance(language)));
    }

    /**
     * By the release that last changed them, oldest first.
     *
     * @param records in the order of their ids
     */
    static EntryOrder byChange(List<? extends EntryRecord> records, History history) {
        return new EntryOrder(
                records.size(), () -> Comparator.comparingInt(index -> history.lastChange(records.get(index))));
    }

    /** The same, latest first. */
    static EntryOrder byLatestChange(List<? extends EntryRecord> records, History history) {
        return new EntryOrder(
                records.size(), () -> Comparator.comparingInt(index -> -history.lastChange(records.get(index))));
    }

    /**
     * The rank of an entry in this order, from 1.
     *
     * @param position its rank in the order of ids, from 1
     */
    synchronized int rank(int position) {
        if (ranks == null) {
            ranks = ranks(size, comparator.get());
        }
        return ranks[position - 1];
    }

    /** Entries that are equal stay in the order of their ids: sorting a stream is stable. */
    private static int[] ranks(int size, Comparator<Integer> comparator) {
        var sorted = IntStream.range(0, size).boxed().sorted(comparator).toList();
        var ranks = new int[size];
        for (var i = 0; i < size; i++) {
            ranks[sorted.get(i)] = i + 1;
        }
        return ranks;
    }
}
