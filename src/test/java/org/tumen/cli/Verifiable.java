package org.tumen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetCopy;

/** A dataset of one event with a text of our own, so that citations can be verified by anybody; and the commands on it. */
public record Verifiable(Path dataset, Path texts, DatasetCopy copy) {

    private static final Path ORIGINAL = Path.of("src/test/resources/verifiable");

    public static Verifiable in(Path directory) throws IOException {
        var dataset = Files.createDirectory(directory.resolve("dataset"));
        var texts = Files.createDirectory(directory.resolve("texts"));
        for (var name : new String[] {"gazette.txt", "README.md"}) {
            Files.copy(ORIGINAL.resolve("texts").resolve(name), texts.resolve(name));
        }
        return new Verifiable(dataset, texts, new DatasetCopy(ORIGINAL.resolve("dataset"), dataset));
    }

    public Run verify() {
        return run("check", dataset.toString(), "--sources", texts.toString());
    }

    Run cite(String source, String passage) {
        return run("cite", source, passage, "--sources", texts.toString(), "--dataset", dataset.toString());
    }

    public static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(status, out.toString(), err.toString());
    }

    /** What a command printed, and how it ended. */
    public record Run(int status, String out, String err) {

        public Stream<String> violations() {
            return out.lines().filter(line -> line.contains(".json#"));
        }
    }
}
