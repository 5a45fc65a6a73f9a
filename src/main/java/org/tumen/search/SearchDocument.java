package org.tumen.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.dataset.NamedRecord;
import org.tumen.search.SearchField.Weight;

/**
 * What of an entry can be searched.
 *
 * @param own its names or title and its texts
 * @param related what it refers to, by whose names it is found, too
 */
record SearchDocument(List<SearchField> own, List<Related> related) {

    /**
     * An entry that is referred to.
     *
     * @param field JSON Pointer (RFC 6901) from the root of the entry that refers to it
     */
    record Related(String field, NamedRecord entry) {}

    /** All texts, what tells most about the entry first. */
    List<SearchField> searchFields() {
        return Stream.concat(
                        own.stream(),
                        related.stream()
                                .flatMap(one -> one.entry().forms().stream()
                                        .map(form -> new SearchField(Weight.RELATED, one.field(), form))))
                .sorted(Comparator.comparing(SearchField::weight))
                .toList();
    }
}
