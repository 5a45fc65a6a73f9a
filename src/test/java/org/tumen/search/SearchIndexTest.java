package org.tumen.search;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.EntryKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SearchIndexTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");

    @Test
    void who_asks_before_it_is_made_and_cannot_wait_is_told_so() throws Exception {
        var dataset = DatasetReader.read(DatasetSource.directory(SAMPLE));
        var words = QueryTerms.of("harpa");
        var searched = new SearchIndex(dataset, Duration.ZERO);
        assertThatExceptionOfType(IndexNotReadyException.class).isThrownBy(() -> searched.search(words, Set.of(), 1));
        searched.close();
        var filtered = new SearchIndex(dataset, Duration.ZERO);
        assertThatExceptionOfType(IndexNotReadyException.class).isThrownBy(() -> filtered.hits(words, EntryKind.EVENT));
        filtered.close();

        var patient = new SearchIndex(dataset, Duration.ofMinutes(1));
        assertThat(patient.search(words, Set.of(), 1).total()).isPositive();
        patient.close();
    }
}
