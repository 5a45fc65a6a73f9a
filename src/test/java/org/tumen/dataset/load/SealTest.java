package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.ProgramVersion;
import org.tumen.dataset.check.FaultyDatasetException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.check.Mutations.repeat;

/** A dataset that bears the checker's seal is not checked anew; whatever is not just what was sealed is. */
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
    void what_is_sealed_is_read_as_it_was_before() {
        var unsealed = read();
        seal();
        var sealed = read();

        assertThat(sealed).usingRecursiveComparison().ignoringFields("events").isEqualTo(unsealed);
        assertThat(sealed.events()).containsExactlyElementsOf(unsealed.events());
    }

    /** The fault is one that only the check finds, and no honest seal covers it. */
    @Test
    void what_is_sealed_is_not_checked() throws IOException {
        spoil();
        Seal.of(DatasetReader.digest(location())).writeInto(directory);

        assertThat(read().events())
                .hasSameSizeAs(JSON.readTree(copy.path(EVENTS).toFile()));
    }

    @Test
    void a_seal_is_set_on_nothing_that_is_faulty() throws IOException {
        spoil();

        var run = run("check", directory.toString(), "--seal");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines()).contains("sealed: no").endsWith("problems: 1");
        assertThat(directory.resolve(Seal.FILE_NAME)).doesNotExist();
    }

    @Test
    void after_a_change_it_is_void() throws IOException {
        seal();
        spoil();

        assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(this::read);
    }

    @Test
    void so_it_is_after_a_file_was_removed() throws IOException {
        seal();
        Files.delete(copy.path(EVENTS));

        assertThatExceptionOfType(FaultyDatasetException.class)
                .isThrownBy(this::read)
                .withMessageContaining("events.json#: the file is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digest", "program", "schemas"})
    void one_of_other_files_another_program_or_other_schemas_is_void(String field) throws IOException {
        spoil();
        Seal.of(DatasetReader.digest(location())).writeInto(directory);
        var file = directory.resolve(Seal.FILE_NAME).toFile();
        var seal = (ObjectNode) JSON.readTree(file);
        JSON.writeValue(file, seal.put(field, "of another"));

        assertThatExceptionOfType(FaultyDatasetException.class).isThrownBy(this::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"digest\": \"\", \"colour\": \"red\"}"})
    void what_is_no_seal_is_as_good_as_none(String text) throws IOException {
        Files.writeString(directory.resolve(Seal.FILE_NAME), text);

        assertThat(read().events()).isNotEmpty();
    }

    @Test
    void the_packaged_dataset_is_sealed_by_the_build() {
        var packaged = DatasetSource.packaged();

        assertThat(Seal.in(packaged)).contains(Seal.of(DatasetReader.digest(packaged)));
    }

    @Test
    void the_seal_names_the_version_that_the_build_has() {
        assertThat(ProgramVersion.TEXT).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private void spoil() throws IOException {
        copy.change(EVENTS, "treaty-signing-2024", repeat("/participants"));
    }

    private void seal() {
        var run = run("check", directory.toString(), "--seal");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).contains("sealed: yes").endsWith("problems: 0");
    }

    private DatasetSource location() {
        return DatasetSource.directory(directory);
    }

    private Dataset read() {
        return DatasetReader.read(location());
    }
}
