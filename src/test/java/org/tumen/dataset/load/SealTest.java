package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.check.FaultyDatasetException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.check.Mutations.repeat;

/** A dataset with a valid seal is not checked again; any other dataset is checked. */
class SealTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory;

    private DatasetCopy copy;

    @BeforeEach
    void copy_the_published_dataset() throws IOException {
        copy = new DatasetCopy(directory);
    }

    @Test
    void a_sealed_dataset_is_read_as_without_the_seal() {
        var unsealed = read();
        seal();
        var sealed = read();

        assertThat(sealed).usingRecursiveComparison().ignoringFields("events").isEqualTo(unsealed);
        assertThat(sealed.events()).containsExactlyElementsOf(unsealed.events());
    }

    @Test
    void a_large_sealed_dataset_is_read_as_without_the_seal() throws IOException {
        enlarge();
        var unsealed = read();
        seal();
        var sealed = read();

        assertThat(sealed).usingRecursiveComparison().ignoringFields("events").isEqualTo(unsealed);
        assertThat(sealed.events()).containsExactlyElementsOf(unsealed.events());
        assertThat(sealed.events().headers().partOf())
                .isEqualTo(unsealed.events().headers().partOf());
    }

    @Test
    void the_events_of_a_large_sealed_dataset_are_known_from_its_summary() throws IOException {
        enlarge();
        Seal.write(source(), directory);
        Files.write(summary(), new byte[0]);
        Seal.of(source()).writeInto(directory);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(this::read)
                .withCauseInstanceOf(EOFException.class);
    }

    @Test
    void another_summary_invalidates_the_seal() throws IOException {
        enlarge();
        Seal.write(source(), directory);
        Files.write(summary(), new byte[1], StandardOpenOption.APPEND);

        assertThat(DatasetReader.identify(source()).sealed()).isFalse();
    }

    @Test
    void a_removed_summary_invalidates_the_seal() throws IOException {
        enlarge();
        Seal.write(source(), directory);
        Files.delete(summary());

        assertThat(DatasetReader.identify(source()).sealed()).isFalse();
    }

    @Test
    void a_small_dataset_has_no_summary_any_more() throws IOException {
        Files.write(summary(), new byte[1]);
        seal();

        assertThat(summary()).doesNotExist();
        assertThat(DatasetReader.identify(source()).sealed()).isTrue();
    }

    /** Only the check finds this fault; `check --seal` would not seal it. */
    @Test
    void a_sealed_dataset_is_not_checked() throws IOException {
        spoil();
        Seal.of(source()).writeInto(directory);

        assertThat(read().events())
                .hasSameSizeAs(JSON.readTree(copy.path(EVENTS).toFile()));
    }

    @Test
    void a_faulty_dataset_is_not_sealed() throws IOException {
        spoil();

        var run = run("check", directory.toString(), "--seal");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).contains("sealed: no").endsWith("problems: 1");
        assertThat(directory.resolve(Seal.FILE_NAME)).doesNotExist();
    }

    @Test
    void an_edited_file_invalidates_the_seal() throws IOException {
        seal();
        spoil();

        assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(this::read);
    }

    @Test
    void a_removed_file_invalidates_the_seal() throws IOException {
        seal();
        Files.delete(copy.path(EVENTS));

        assertThatExceptionOfType(FaultyDatasetException.class)
                .isThrownBy(this::read)
                .withMessageContaining("events.json#: the file is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest", "history", "summary", "program", "build"})
    void a_seal_of_other_files_or_of_another_build_is_invalid(String field) throws IOException {
        spoil();
        Seal.of(source()).writeInto(directory);
        var file = directory.resolve(Seal.FILE_NAME).toFile();
        var seal = (ObjectNode) JSON.readTree(file);
        JSON.writeValue(file, seal.put(field, "of another"));

        assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(this::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"digest\": \"\", \"colour\": \"red\"}"})
    void an_unreadable_seal_counts_as_none(String text) throws IOException {
        Files.writeString(directory.resolve(Seal.FILE_NAME), text);

        assertThat(read().events()).isNotEmpty();
    }

    @Test
    void the_build_seals_the_packaged_dataset() {
        var packaged = DatasetSource.packaged();

        assertThat(Seal.in(packaged)).contains(Seal.of(packaged));
    }

    private void spoil() throws IOException {
        copy.change(EVENTS, "treaty-signing-2024", repeat("/participants"));
    }

    /** The file becomes too large to be held in memory. */
    private void enlarge() throws IOException {
        Files.writeString(copy.path(EVENTS), " ".repeat(4 << 20), StandardOpenOption.APPEND);
    }

    private Path summary() {
        return directory.resolve(Seal.SUMMARY);
    }

    private void seal() {
        var run = run("check", directory.toString(), "--seal");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).contains("sealed: yes").endsWith("problems: 0");
    }

    private DatasetSource source() {
        return DatasetSource.directory(directory);
    }

    private Dataset read() {
        return DatasetReader.read(source());
    }
}
