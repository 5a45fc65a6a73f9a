package org.tumen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tumen.api.http.response.JsonConfiguration;
import org.tumen.api.v1.view.JsonDocumentRenderer;
import org.tumen.api.v1.view.References;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.load.Reading;
import org.tumen.store.event.RenderedDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders a dataset once, and not at each start. */
@Command(
        name = "render",
        description = {
            "Renders a dataset beforehand: leaves documents.bin beside its files, so that it is served sooner.",
            "This version of the program takes what it finds there, for as long as no byte of the dataset is changed.",
            "A dataset that bears no seal is checked first."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DATASET", description = "Directory of the dataset.")
    private Path directory;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try {
            var dataset = Reading.of(Cli.directory(spec, directory)).dataset();
            var renderer = new JsonDocumentRenderer(new References(dataset), dataset, JsonConfiguration.mapper());
            var bytes = RenderedDocuments.write(dataset, directory, renderer);
            out.printf(
                    "rendered: %d events and what they refer to, %d bytes%n",
                    dataset.events().size(), bytes);
            return 0;
        } catch (FaultyDatasetException e) {
            out.println(e.getMessage());
            out.printf("problems: %d%n", e.violations().size());
            return 1;
        }
    }
}
