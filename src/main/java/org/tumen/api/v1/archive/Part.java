package org.tumen.api.v1.archive;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.EntryRecord;

/**
 * An entry or a part of one, with its location: collection, id of the entry, and JSON Pointer within the entry.
 *
 * @param within the part that contains it, or null if that is the entry
 */
record Part<T>(String collection, String entry, String pointer, Part<?> within, T value) {

    static <E extends EntryRecord> Stream<Part<E>> entries(String collection, Stream<E> entries) {
        return entries.map(entry -> new Part<>(collection, entry.id(), "", null, entry));
    }

    /** The items of a list of each entry. */
    static <E extends EntryRecord, T> Stream<Part<T>> items(
            String collection, Stream<E> entries, String list, Function<E, List<T>> items) {
        return entries(collection, entries).flatMap(entry -> entry.each(list, items));
    }

    /** A property of the value, as the cell of a row. */
    static <T, V> Function<Part<T>, V> property(Function<T, V> property) {
        return part -> property.apply(part.value());
    }

    /** Unique among all parts of all entries; locates the part in {@code data/}. */
    String id() {
        return collection + "/" + entry + "#" + pointer;
    }

    /** The id of the entry, or null if it is in another collection. */
    String entryIn(String wanted) {
        return collection.equals(wanted) ? entry : null;
    }

    String withinId() {
        return within == null ? null : within.id();
    }

    /** Position in a list, from 1. */
    int number() {
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1;
    }

    <U> Part<U> at(String property, U child) {
        return new Part<>(collection, entry, pointer + "/" + property, pointer.isEmpty() ? null : this, child);
    }

    <U> Stream<Part<U>> each(String list, Function<T, List<U>> items) {
        var children = items.apply(value);
        return IntStream.range(0, children.size()).mapToObj(i -> at(list + "/" + i, children.get(i)));
    }
}
