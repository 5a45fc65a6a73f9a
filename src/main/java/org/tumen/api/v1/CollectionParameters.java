package org.tumen.api.v1;

import java.util.stream.Stream;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.Order;

/**
 * The query parameters of a collection.
 *
 * @param <F> what they select entries by
 */
public interface CollectionParameters<F> {

    F toFilter(ParameterReader reader, EntryLookup lookup);

    /** Conditions that a client may have meant by one. */
    default Stream<Condition> alternatives(Condition condition) {
        return Stream.empty();
    }

    /** By id, or by name in a language. */
    default Order order(ParameterReader reader, Language language) {
        return paging().byIdOrName(reader, language);
    }

    Paging paging();
}
