package org.tumen.store.entry;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The order of the entries of a collection by their names in a language. Computed on first use, which saves a tenth of a second at
 * each start: so long the Japanese collator alone takes to load.
 */
final class NameOrder {

    private final Supplier<List<String>> names;
    private final Locale language;
    private int[] ranks;

    /**
     * @param records in the order of their ids
     */
    <R> NameOrder(List<R> records, Function<R, String> name, Locale language) {
        names = () -> records.stream().map(name).toList();
        this.language = language;
    }

    /**
     * The rank of an entry in this order, from 1.
     *
     * @param position its rank in the order of ids, from 1
     */
    synchronized int rank(int position) {
        if (ranks == null) {
            ranks = ranks(names.get(), Collator.getInstance(language));
        }
        return ranks[position - 1];
    }

    /** Entries with the same name stay in the order of their ids: sorting a stream is stable. */
    private static int[] ranks(List<String> names, Collator collator) {
        var sorted = IntStream.range(0, names.size())
                .boxed()
                .sorted(Comparator.comparing(names::get, collator))
                .toList();
        var ranks = new int[names.size()];
        for (var i = 0; i < ranks.length; i++) {
            ranks[sorted.get(i)] = i + 1;
        }
        return ranks;
    }
}
