package org.tumen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.dataset.DatasetCopy;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.identity.BuildIdentity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tumen.cli.Verifiable.run;
import static org.tumen.dataset.DatasetFile.DATASET;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.check.Mutations.set;

/** The command by which the build completes the compiled program. */
class PackageCommandTest {

    @TempDir
    private Path classes;

    private Path directory;
    private DatasetCopy copy;

    @BeforeEach
    void copy_the_published_dataset() throws IOException {
        directory = Files.createDirectory(classes.resolve("dataset"));
        copy = new DatasetCopy(directory);
        Files.createDirectory(classes.resolve("contract"));
        Files.writeString(classes.resolve("Program.class"), "compiled");
    }

    @Test
    void writes_seal_documents_and_build_identity() throws IOException {
        var run = run("package", classes.toString(), "1.2.3");

        assertThat(run.status()).isZero();
        assertThat(directory.resolve("seal.json")).isNotEmptyFile();
        var dataset = DatasetReader.read(DatasetSource.directory(directory));
        assertThat(Files.readAllLines(directory.resolve("documents.ndjson")))
                .hasSize((int) dataset.named().count() + dataset.events().size());
        assertThat(classes.resolve(BuildIdentity.RESOURCE))
                .content()
                .matches("version=1\\.2\\.3\ndigest=[0-9a-f]{64}\n");
    }

    @Test
    void a_faulty_dataset_ends_the_build() throws IOException {
        copy.change(EVENTS, "treaty-signing-2024", set("/type", "picnic"));

        var run = run("package", classes.toString(), "1.2.3");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.violations()).anyMatch(line -> line.contains("/type: "));
        assertThat(directory.resolve("seal.json")).doesNotExist();
        assertThat(directory.resolve("documents.ndjson")).doesNotExist();
    }

    @Test
    void the_history_is_brought_up_to_date_in_the_sources_and_in_the_copy(@TempDir Path sources) throws IOException {
        var edited = new DatasetCopy(sources);
        Files.copy(DatasetCopy.PUBLISHED.resolve("history.json"), sources.resolve("history.json"));
        Files.copy(DatasetCopy.PUBLISHED.resolve("digests.json"), sources.resolve("digests.json"));
        edited.change(DATASET, "", set("/version", "9.0.0").andThen(set("/released", "2099-01-01")));
        Files.copy(edited.path(DATASET), copy.path(DATASET), StandardCopyOption.REPLACE_EXISTING);

        var run = run("package", classes.toString(), "1.2.3", sources.toString());

        assertThat(run.status()).isZero();
        for (var dataset : new Path[] {sources, directory}) {
            assertThat(dataset.resolve("history.json")).content().contains("9.0.0");
            assertThat(dataset.resolve("digests.json")).content().contains("9.0.0");
        }
    }

    @Test
    void the_running_build_has_an_identity() {
        assertThat(BuildIdentity.current().version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(BuildIdentity.current().digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_digest_depends_on_classes_resources_and_libraries() throws IOException {
        var before = digest("lib/a-1.jar");

        assertThat(digest("elsewhere/a-1.jar")).isEqualTo(before);
        assertThat(digest("lib/a-2.jar")).isNotEqualTo(before);
        Files.writeString(classes.resolve("Program.class"), "otherwise");
        var changed = digest("lib/a-1.jar");
        assertThat(changed).isNotEqualTo(before);
        Files.createDirectory(directory.resolve("schema"));
        Files.writeString(directory.resolve("schema/events.schema.json"), "{}");
        assertThat(digest("lib/a-1.jar")).isNotEqualTo(changed);
    }

    @Test
    void the_digest_does_not_depend_on_data_contract_and_itself() throws IOException {
        var before = digest("");

        assertThat(run("package", classes.toString(), "1.2.3").status()).isZero();
        Files.writeString(copy.path(EVENTS), "[]");
        Files.writeString(classes.resolve("contract/openapi.yaml"), "openapi: 3.1.0");

        assertThat(digest("")).isEqualTo(before);
    }

    private String digest(String classPath) throws IOException {
        return BuildDigest.of(classes, classPath);
    }
}
