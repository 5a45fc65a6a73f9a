package org.tumen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.load.DatasetReader;

import static org.assertj.core.api.Assertions.assertThat;

class PackagedDocumentsTest {

    private static final Path SAMPLE = Path.of("src/test/resources/dataset-sample");

    @TempDir
    private Path directory;

    private final Dataset dataset = DatasetReader.read(DatasetSource.directory(SAMPLE));
    private final DocumentRenderer renderer = new IdRenderer();
    private DatasetSource source;

    @BeforeEach
    void write() throws IOException {
        source = DatasetSource.directory(directory);
        PackagedDocuments.write(dataset, directory, renderer);
    }

    @Test
    void each_entry_has_its_own_document() {
        var documents = PackagedDocuments.in(dataset, source).orElseThrow();

        assertThat(dataset.named())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(documents.apply(entry)).isEqualTo(renderer.render(entry)));
        assertThat(dataset.events())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(documents.apply(entry)).isEqualTo(renderer.render(entry)));
    }

    @Test
    void a_line_too_few_or_too_many_makes_the_file_useless() throws IOException {
        var file = directory.resolve("documents.ndjson");
        var lines = Files.readAllLines(file);

        Files.write(file, lines.subList(1, lines.size()));
        assertThat(PackagedDocuments.in(dataset, source)).isEmpty();

        lines.add("{}");
        Files.write(file, lines);
        assertThat(PackagedDocuments.in(dataset, source)).isEmpty();
    }

    @Test
    void without_the_file_everything_is_rendered() throws IOException {
        Files.delete(directory.resolve("documents.ndjson"));
        assertThat(PackagedDocuments.in(dataset, source)).isEmpty();
    }

    @Test
    void only_the_jar_of_the_program_is_trusted() {
        assertThat(PackagedDocuments.read(dataset, source)).isEmpty();
    }

    private static final class IdRenderer implements DocumentRenderer {

        @Override
        public byte[] render(EntryRecord entry) {
            return "{\"id\": \"%s\", \"title\": \"日本\"}".formatted(entry.id()).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public byte[] renderCiteAs(EntryRecord entry) {
            throw new UnsupportedOperationException();
        }
    }
}
