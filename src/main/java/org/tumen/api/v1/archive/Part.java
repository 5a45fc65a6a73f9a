package org.tumen.api.v1.archive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;

/**
 * An entry or something within one, with its place: the collection, the entry's id, and the JSON Pointer from there.
 *
 * @param within the part that it stands in, or null where that is the entry
 */
record Part<T>(String collection, String entry, String pointer, Part<?> within, T value) {

    static <E extends EntryRecord> Stream<Part<E>> entries(String collection, List<E> entries) {
        return entries(collection, entries.stream());
    }

    static <E extends EntryRecord> Stream<Part<E>> entries(String collection, Stream<E> entries) {
        return entries.map(entry -> new Part<>(collection, entry.id(), "", null, entry));
    }

    /** Unique among all parts of all entries, and where to find it in {@code data/}. */
    String id() {
        return collection + "/" + entry + "#" + pointer;
    }

    /** The entry's id if it is of the collection. */
    String entryIn(String wanted) {
        return collection.equals(wanted) ? entry : null;
    }

    /** The id of the part that it stands in. */
    String withinId() {
        return within == null ? null : within.id();
    }

    /** From 1, of a part in a list. */
    int number() {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
    }

    <U> Part<U> at(String property, U child) {
        return new Part<>(collection, entry, pointer + "/" + property, pointer.isEmpty() ? null : this, child);
    }

    <U> Stream<Part<U>> each(String list, Function<T, List<U>> values) {
        var children = values.apply(value);
        return IntStream.range(0, children.size()).mapToObj(i -> at(list + "/" + i, children.get(i)));
    }
}
