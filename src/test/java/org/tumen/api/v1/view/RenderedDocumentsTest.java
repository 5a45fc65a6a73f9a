package org.tumen.api.v1.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.api.http.WireJson;
import org.tumen.dataset.Content;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.Reading;

import static org.assertj.core.api.Assertions.assertThat;

class RenderedDocumentsTest {

    @TempDir
    private Path directory;

    private Dataset dataset;

    @BeforeEach
    void render_the_published_dataset() throws IOException {
        try (var files = Files.list(Path.of("dataset"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
        dataset = Reading.of(directory).dataset();
        RenderedDocuments.main(directory.toString());
    }

    @Test
    void what_the_build_rendered_is_what_would_be_rendered_now() {
        var rendered = RenderedDocuments.of(new PartOfTheProgram(DatasetLocation.directory(directory)));
        var renderer = renderer(RenderedDocuments.of(DatasetLocation.directory(directory)));
        assertThat(entries())
                .isNotEmpty()
                .allSatisfy(
                        entry -> assertThat(rendered.of(entry)).as(entry.id()).isEqualTo(renderer.render(entry)));
    }

    @Test
    void it_is_not_rendered_again() {
        var rendered = RenderedDocuments.of(new PartOfTheProgram(DatasetLocation.directory(directory)));
        var renderer = renderer(rendered);
        assertThat(entries())
                .allSatisfy(entry -> assertThat(renderer.render(entry)).isSameAs(rendered.of(entry)));
    }

    @Test
    void what_lies_beside_a_dataset_of_somebody_elses_is_not_believed() {
        var rendered = RenderedDocuments.of(DatasetLocation.directory(directory));
        assertThat(entries()).allSatisfy(entry -> assertThat(rendered.of(entry)).isNull());
    }

    private DocumentRenderer renderer(RenderedDocuments rendered) {
        return new DocumentRenderer(new References(dataset), dataset, rendered, WireJson.mapper());
    }

    private Stream<EntryRecord> entries() {
        return RenderedDocuments.entries(dataset);
    }

    /** Files as they are in the packaged program. */
    private record PartOfTheProgram(DatasetLocation files) implements DatasetLocation {

        @Override
        public Content open(String fileName) throws IOException {
            return files.open(fileName);
        }

        @Override
        public boolean isPartOfTheProgram() {
            return true;
        }
    }
}
