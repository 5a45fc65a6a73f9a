package org.tumen.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.dataset.NamedRecord;
import org.tumen.search.SearchField.Weight;

/**
 * The searchable content of an entry.
 *
 * @param own fields of the entry itself: names or title, texts, type
 * @param related entries that it refers to; it is also found by their names
 */
record SearchDocument(List<SearchField> own, List<Related> related) {

    /**
     * A referenced entry.
     *
     * @param field JSON Pointer (RFC 6901) to the reference
     */
    record Related(String field, NamedRecord entry) {}

    /** All fields, including the names of related entries, by descending weight. */
    List<SearchField> searchFields() {
        return Stream.concat(
                        own.stream(),
                        related.stream()
                                .flatMap(one -> one.entry().forms().stream()
                                        .map(form -> new SearchField(
                                                Weight.RELATED, one.field(), form, ReferenceKey.of(one.entry())))))
                .sorted(Comparator.comparing(SearchField::weight))
                .toList();
    }
}
