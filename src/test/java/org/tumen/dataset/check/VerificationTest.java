package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.cli.Verifiable;
import org.tumen.model.identity.Digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.PLACES;
import static org.tumen.dataset.DatasetFile.SOURCES;
import static org.tumen.dataset.check.Mutations.add;
import static org.tumen.dataset.check.Mutations.set;

/** Verification of citations against the texts. */
class VerificationTest {

    private Verifiable verifiable;

    @BeforeEach
    void copy_dataset_and_texts(@TempDir Path directory) throws IOException {
        verifiable = Verifiable.in(directory);
    }

    @Test
    void check_with_sources_verifies_every_citation() {
        var run = verifiable.verify();

        assertThat(run.out()).contains("citations verified: 5 of 5 (100 %)", "problems: 0");
        assertThat(run.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"start, 1", "end, 1", "end, -1", "paragraph, 1"})
    void a_passage_that_is_off_by_one_fails_at_its_citation(String field, int by) throws IOException {
        verifiable.copy().change(EVENTS, "bridge-opens", event -> {
            var citation = (ObjectNode) event.at("/citations/0");
            citation.put(field, citation.get(field).intValue() + by);
        });

        assertOnlyProblem(
                "events.json#/0/citations/0: the passage is not the one that was cited: its SHA-256 is another");
        assertThat(verifiable.verify().out()).contains("citations verified: 4 of 5 (80 %)");
    }

    @Test
    void one_other_digit_of_a_hash_fails_at_its_citation() throws IOException {
        verifiable.copy().change(PEOPLE, "a-ferry", person -> {
            var citation = (ObjectNode) person.at("/offices/0/citations/0");
            var hash = citation.get("sha256").textValue();
            citation.put("sha256", (hash.charAt(0) == '0' ? "1" : "0") + hash.substring(1));
        });

        assertOnlyProblem(
                "people.json#/0/offices/0/citations/0: the passage is not the one that was cited: its SHA-256 is another");
    }

    @Test
    void a_stated_date_is_printed_with_its_year() throws IOException {
        quote("opened on 3 May", 0, 17, 32);

        assertOnlyProblem("events.json#/0/dateBasis: no cited passage prints the year 2021");
    }

    @Test
    void a_passage_that_is_cut_off_is_reported() throws IOException {
        quote("橋は五月三日に開通し、市長の", 1, 0, 14);

        assertOnlyProblem("events.json#/0/citations/1: the passage is cut off: it ends on an opening bracket or on の");
    }

    @Test
    void a_text_that_was_changed_is_no_longer_the_source_and_accuses_nothing_else() throws IOException {
        var text = verifiable.texts().resolve("gazette.txt");
        Files.writeString(text, Files.readString(text).replace("3 May", "4 May"));

        assertOnlyProblem("sources.json#/0/sha256: no file has this SHA-256, so nothing that cites “river-gazette”"
                + " can be verified");
    }

    @Test
    void lengths_that_are_not_those_of_the_text_are_reported() throws IOException {
        verifiable.copy().change(SOURCES, "river-gazette", set("/paragraphLengths/3", 21));

        assertOnlyProblem("sources.json#/0/paragraphLengths: are not those of the text");
    }

    @Test
    void a_printed_form_stands_in_a_source_and_not_just_in_some_file_beside_it() throws IOException {
        verifiable.copy().change(PLACES, "bridge", add("/printedForms", "Bridgekeeper"));

        assertOnlyProblem("places.json#/0/printedForms/0: no source prints “Bridgekeeper”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources.json", "events.json"})
    void where_a_file_cannot_be_read_only_that_is_reported_and_nothing_is_counted(String file) throws IOException {
        Files.writeString(verifiable.dataset().resolve(file), "[");

        var run = verifiable.verify();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.violations()).singleElement().asString().startsWith(file + "#: line ");
        assertThat(run.out())
                .contains("paragraphs accounted for: not counted", "citations verified: not counted", "problems: 1")
                .doesNotContain("%", file + " ");
    }

    /** Makes a citation of the event quote another passage of its paragraph. */
    private void quote(String passage, int citation, int start, int end) throws IOException {
        verifiable
                .copy()
                .change(
                        EVENTS,
                        "bridge-opens",
                        event -> ((ObjectNode) event.at("/citations/" + citation))
                                .put("start", start)
                                .put("end", end)
                                .put("sha256", Digest.ofPassage(passage)));
    }

    private void assertOnlyProblem(String violation) {
        var run = verifiable.verify();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.violations()).containsExactly(violation);
    }
}
