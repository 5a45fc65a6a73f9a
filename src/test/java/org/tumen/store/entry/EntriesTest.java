package org.tumen.store.entry;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.store.EntryRepository.ListedDocument;
import org.tumen.store.EntryRepository.Order;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EntriesTest {

    @Inject
    OrganisationRepository organisations;

    /** The sample has seven: batches that are full, that are not, and a last one that is full. */
    @ParameterizedTest
    @CsvSource({
        "NAME_JA, 1, false",
        "NAME_JA, 2, true",
        "NAME_JA, 3, false",
        "NAME_JA, 7, true",
        "NAME_JA, 8, false",
        "POSITION, 1, false",
        "POSITION, 2, true",
        "POSITION, 3, false",
        "POSITION, 7, true",
        "POSITION, 8, false"
    })
    void read_in_batches_a_list_is_the_same(Order.Key key, int batch, boolean descending) {
        var all = new OrganisationFilter(null, Set.of(), Set.of(), Set.of(), null, Set.of());
        var order = new Order(key, descending);
        var slice = organisations.slice(all, order, order.start(), 500);
        assertThat(slice.documents()).hasSize(7);
        assertThat(organisations.documents(all, order, batch))
                .extracting(ListedDocument::document)
                .containsExactlyElementsOf(
                        slice.documents().stream().map(ListedDocument::document).toList());
    }
}
