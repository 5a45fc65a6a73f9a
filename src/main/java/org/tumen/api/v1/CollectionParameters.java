package org.tumen.api.v1;

import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.model.Language;
import org.tumen.store.EntryRepository.Order;

/**
 * The query parameters of a collection.
 *
 * @param <F> what they select entries by
 */
interface CollectionParameters<F> {

    F toFilter(ParameterReader reader, EntryLookup lookup);

    /** By id, or by name in a language. */
    default Order order(ParameterReader reader, Language language) {
        return paging().byIdOrName(reader, language);
    }

    Paging paging();
}
