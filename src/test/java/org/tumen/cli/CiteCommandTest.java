package org.tumen.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.check.Paragraphs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.SOURCES;
import static org.tumen.dataset.check.Mutations.add;

/** Citing a passage. */
class CiteCommandTest {

    private Verifiable verifiable;

    @BeforeEach
    void copy_dataset_and_texts(@TempDir Path directory) throws IOException {
        verifiable = Verifiable.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opened on 3 May 2021", "🌉 opened", "cafe\u0301", "橋は五月三日に開通し"})
    void what_cite_prints_can_be_pasted_and_verified(String passage) throws IOException {
        var run = verifiable.cite("river-gazette", passage);
        assertThat(run.status()).isZero();
        var citation = JsonMapper.builder().build().readTree(run.out());

        verifiable.copy().change(EVENTS, "bridge-opens", add("/citations", citation));

        assertThat(verifiable.verify().violations()).isEmpty();
    }

    @Test
    void cite_counts_code_points_and_prints_the_citation_that_the_dataset_has() {
        assertThat(verifiable.cite("river-gazette", "opened on 3 May 2021").out())
                .containsPattern("\"source\" : \"river-gazette\"")
                .containsPattern("\"paragraph\" : 2")
                .containsPattern("\"start\" : 17")
                .containsPattern("\"end\" : 37");
    }

    @Test
    void cite_prints_every_place_where_the_passage_stands() {
        var run = verifiable.cite("river-gazette", "bridge");

        assertThat(run.status()).isZero();
        assertThat(run.out().split("\\}"))
                .as("one in paragraph 2, two in 3, and the last line's end")
                .hasSize(4);
    }

    @Test
    void cite_says_when_no_paragraph_has_the_passage() {
        var run = verifiable.cite("river-gazette", "opened on 4 May");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("no paragraph of “river-gazette” contains this passage");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void cite_says_when_the_text_is_not_at_hand() throws IOException {
        Files.delete(verifiable.texts().resolve("gazette.txt"));

        var run = verifiable.cite("river-gazette", "bridge");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("has no file with the SHA-256 of “river-gazette”");
    }

    @Test
    void cite_of_a_misspelt_source_names_the_nearest() {
        var run = verifiable.cite("river-gazete", "bridge");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no source “river-gazete”; did you mean “river-gazette”?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void cite_of_nothing_is_not_understood(String nothing) {
        var run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> verifiable.cite("river-gazette", nothing));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("the passage is empty");
    }

    @Test
    void cite_says_what_is_wrong_with_the_sources() throws IOException {
        Files.writeString(verifiable.copy().path(SOURCES), "[");

        var run = verifiable.cite("river-gazette", "bridge");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("sources.json#: line ").doesNotContain("river-gazette");
    }

    @Test
    void cite_reads_the_passage_from_standard_input() {
        var before = System.in;
        System.setIn(new ByteArrayInputStream("橋は五月三日に開通し\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(verifiable.cite("river-gazette", "-").out())
                    .isNotEmpty()
                    .isEqualTo(verifiable.cite("river-gazette", "橋は五月三日に開通し").out());
        } finally {
            System.setIn(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD\uFFFD\uFFFD", "?????"})
    void cite_says_how_to_hand_over_a_passage_that_arrived_garbled(String garbled) {
        var run = verifiable.cite("river-gazette", garbled);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("no paragraph of “river-gazette” contains this passage", "LC_ALL=C.UTF-8", "pass -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"caf\u00E9", "cafe\u0301"})
    void composed_and_decomposed_letters_are_the_same(String passage) {
        assertThat(Paragraphs.find(passage, "🌉 caf\u00E9 x")).containsExactly(new Paragraphs.Span(2, 6));
        assertThat(Paragraphs.find(passage, "🌉 cafe\u0301 x")).containsExactly(new Paragraphs.Span(2, 7));
    }

    @Test
    void cite_works_with_a_dataset_that_is_faulty_elsewhere() throws IOException {
        Files.delete(verifiable.copy().path(EVENTS));

        assertThat(verifiable.cite("river-gazette", "3 May").status()).isZero();
    }
}
