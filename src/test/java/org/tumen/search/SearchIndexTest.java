package org.tumen.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        var searched = new SearchIndex(dataset, SavedIndex.NONE, Duration.ZERO);
        assertThatExceptionOfType(IndexNotReadyException.class).isThrownBy(() -> searched.search(words, Set.of(), 1));
        searched.close();
        var filtered = new SearchIndex(dataset, SavedIndex.NONE, Duration.ZERO);
        assertThatExceptionOfType(IndexNotReadyException.class).isThrownBy(() -> filtered.hits(words, EntryKind.EVENT));
        filtered.close();

        var patient = new SearchIndex(dataset, SavedIndex.NONE, Duration.ofMinutes(1));
        assertThat(patient.search(words, Set.of(), 1).total()).isPositive();
        patient.close();
    }

    @Test
    void an_index_that_was_written_finds_the_same() throws Exception {
        var dataset = DatasetReader.read(DatasetSource.directory(SAMPLE));
        var built = new SearchIndex(dataset, SavedIndex.NONE, Duration.ofMinutes(1));
        var bytes = new ByteArrayOutputStream();
        built.write(new DataOutputStream(bytes));
        var read = new SearchIndex(
                dataset, () -> Optional.of(new ByteArrayInputStream(bytes.toByteArray())), Duration.ofMinutes(1));
        for (var words : List.of("harpa", "reykjavik", "treaty", "the", "anna talks", "nothing-has-this")) {
            var queryTerms = QueryTerms.of(words);
            assertThat(read.search(queryTerms, Set.of(), 50))
                    .as(words)
                    .isEqualTo(built.search(queryTerms, Set.of(), 50));
            for (var kind : EntryKind.values()) {
                assertThat(read.hits(queryTerms, kind).ordinals())
                        .as(words)
                        .isEqualTo(built.hits(queryTerms, kind).ordinals());
            }
        }
        assertThat(read.suggestion("reykjavk", Set.of())).isEqualTo(built.suggestion("reykjavk", Set.of()));
        built.close();
        read.close();
    }

    @Test
    void equal_queries_are_answered_once() throws Exception {
        var index = new SearchIndex(
                DatasetReader.read(DatasetSource.directory(SAMPLE)), SavedIndex.NONE, Duration.ofMinutes(1));
        var hits = index.hits(QueryTerms.of("harpa "), EntryKind.EVENT);
        assertThat(hits.ordinals()).isNotEmpty();
        assertThat(index.hits(QueryTerms.of("Harpa "), EntryKind.EVENT)).isSameAs(hits);
        assertThat(index.hits(QueryTerms.of("harpa "), EntryKind.PLACE)).isNotSameAs(hits);
        index.close();
    }
}
