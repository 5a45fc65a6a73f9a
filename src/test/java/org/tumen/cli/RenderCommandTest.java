package org.tumen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.api.http.response.JsonConfiguration;
import org.tumen.api.v1.view.JsonDocumentRenderer;
import org.tumen.api.v1.view.References;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.load.Reading;
import org.tumen.store.event.RenderedDocuments;

import static org.assertj.core.api.Assertions.assertThat;

class RenderCommandTest {

    @TempDir
    private Path directory;

    private int status;
    private String out;
    private String err;

    @Test
    void what_it_leaves_is_what_would_be_rendered_at_the_start() throws IOException {
        copy();

        render(directory.toString());

        assertThat(status).isZero();
        assertThat(out)
                .isEqualToIgnoringNewLines("rendered: %d events and what they refer to, %d bytes"
                        .formatted(dataset().dataset().events().size(), Files.size(documents())));
        assertThat(areAsRenderedNow(dataset())).isTrue();
    }

    /** That they are so is asked of those only that do not lie in the program's archive. */
    @Test
    void the_build_renders_the_packaged_dataset() {
        assertThat(areAsRenderedNow(Reading.ofPackaged())).isTrue();
    }

    @Test
    void it_renders_nothing_that_is_faulty() throws IOException {
        copy();
        var events = directory.resolve(DatasetFile.EVENTS.fileName());
        Files.writeString(
                events, Files.readString(events).replaceFirst("\"type\": \"[^\"]*\"", "\"type\": \"picnic\""));

        render(directory.toString());

        assertThat(status).isEqualTo(1);
        assertThat(out.lines())
                .anyMatch(line -> line.startsWith("events.json#/0/type: "))
                .endsWith("problems: 1");
        assertThat(documents()).doesNotExist();
    }

    @Test
    void it_wants_to_be_told_a_directory() {
        render();
        assertThat(status).isEqualTo(2);
        assertThat(err).contains("Missing required parameter: 'DATASET'");

        var none = directory.resolve("none").toString();
        render(none);
        assertThat(status).isEqualTo(2);
        assertThat(err).contains(none + " is not a directory");
    }

    private static boolean areAsRenderedNow(Reading reading) {
        var dataset = reading.dataset();
        var renderer = new JsonDocumentRenderer(new References(dataset), dataset, JsonConfiguration.mapper());
        return RenderedDocuments.of(dataset, reading.files(), renderer).isPresent();
    }

    private void copy() throws IOException {
        for (var file : DatasetFile.values()) {
            Files.copy(Path.of("dataset", file.fileName()), directory.resolve(file.fileName()));
        }
    }

    private Reading dataset() {
        return Reading.of(directory);
    }

    private Path documents() {
        return directory.resolve("documents.bin");
    }

    private void render(String... arguments) {
        var output = new StringWriter();
        var errors = new StringWriter();
        status = Cli.run(
                List.of(new RenderCommand()),
                new PrintWriter(output, true),
                new PrintWriter(errors, true),
                Stream.concat(Stream.of("render"), Stream.of(arguments)).toArray(String[]::new));
        out = output.toString();
        err = errors.toString();
    }
}
