package org.tumen.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.cli.Verifiable.Run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.check.Mutations.set;

/** Checking a dataset, and how the commands are called. */
class CliTest {

    private Verifiable verifiable;

    @BeforeEach
    void copy_dataset_and_texts(@TempDir Path directory) throws IOException {
        verifiable = Verifiable.in(directory);
    }

    @Test
    void check_without_a_directory_checks_the_packaged_dataset() {
        var run = run("check");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("events.json", "(give --sources DIR to verify them)", "problems: 0");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void check_counts_entries_paragraphs_and_citations() {
        var run = run("check", verifiable.dataset().toString());

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("events\\.json +1 entries")
                .containsPattern("agreements\\.json +0 entries")
                .contains("paragraphs accounted for: 4 of 4 (100 %)", "citations verified: none of 5", "problems: 0");
    }

    @Test
    void check_prints_every_problem_by_its_place_and_ends_with_1() throws IOException {
        verifiable.copy().change(EVENTS, "bridge-opens", set("/date", "2021-02-30"));
        verifiable.copy().change(PEOPLE, "a-ferry", set("/colour", "red"));

        var run = run("check", verifiable.dataset().toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith("events.json#/0/date: “2021-02-30” is not a calendar day, month or year")
                .anyMatch(line -> line.startsWith("people.json#/0/colour: "))
                .endsWith("problems: 2");
    }

    @Test
    void a_directory_that_is_none_is_not_understood() {
        var none = verifiable.dataset().resolve("none").toString();
        var there = verifiable.dataset().toString();

        for (var run : new Run[] {
            run("check", none),
            run("check", there, "--sources", none),
            run("cite", "river-gazette", "bridge", "--sources", none),
            run("cite", "river-gazette", "bridge", "--sources", there, "--dataset", none)
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains(none + " is not a directory");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void a_seal_is_set_in_a_directory_that_is_named() {
        var named = run("check", "--seal", verifiable.dataset().toString());
        assertThat(named.status()).isZero();
        assertThat(named.out().lines()).contains("sealed: yes").endsWith("problems: 0");
        assertThat(verifiable.dataset().resolve("seal.json")).isNotEmptyFile();

        var packaged = run("check", "--seal");
        assertThat(packaged.status()).isEqualTo(2);
        assertThat(packaged.err()).contains("--seal needs a DATASET");
    }

    @Test
    void a_directory_without_a_dataset_has_every_file_missing() {
        var run = run("check", verifiable.texts().toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("dataset.json#: the file is missing", "problems: 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chek", "check --source", "check a b", "cite", "cite river-gazette", "cite a b"})
    void what_is_not_understood_ends_with_2_and_says_what_would_be(String line) {
        var run = run(line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsAnyOf("Usage: tumen", "Possible solutions: ", "Did you mean");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "check --help", "cite --help"})
    void help_is_printed_with_the_exit_statuses_of_each_command(String line) {
        var run = run(line.split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: tumen");
        if (!line.startsWith("--")) {
            assertThat(run.out()).contains("Exit status:");
        }
    }
}
