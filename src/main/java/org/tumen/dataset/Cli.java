package org.tumen.dataset;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tumen.model.Digest;
import org.tumen.model.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a curator runs from the command line; none of it starts the server. */
@Command(
        name = "tumen",
        description = "Serves the dataset when called with nothing; otherwise one of the curator's commands.",
        mixinStandardHelpOptions = true,
        version = "Tumen 1.0.0",
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {CuratorCommands.Check.class, CuratorCommands.Cite.class})
public final class CuratorCommands implements Callable<Integer> {

    private static final String EXIT_STATUS =
            "%nExit status: 0 nothing wrong, 1 something is wrong with the data, 2 the command was not understood.";

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @return the exit status: 0 nothing wrong, 1 something is wrong with the data, 2 the command was not understood
     */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new CuratorCommands()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    @Command(
            name = "check",
            description = {
                "Checks a dataset and prints every problem, one a line: file#/json/pointer: what is wrong.",
                "With --sources it also verifies each citation against the texts of the articles."
            },
            footer = EXIT_STATUS,
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "DATASET",
                description = "Directory of the dataset; default: the packaged one.")
        private Path dataset;

        @Option(
                names = "--sources",
                paramLabel = "DIR",
                description = "Directory of the articles' texts; a text is known by its SHA-256.")
        private Path sources;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            var location = location(spec, dataset);
            var report = sources == null
                    ? DatasetReader.check(location)
                    : DatasetReader.check(location, directory(spec, sources));
            print(report, spec.commandLine().getOut());
            return report.problems().isEmpty() ? 0 : 1;
        }

        private void print(CheckReport report, PrintWriter out) {
            report.problems().forEach(out::println);
            report.entries().forEach((file, count) -> {
                if (file != DatasetFile.DATASET) {
                    out.printf("%-20s %5d entries%n", file.fileName(), count);
                }
            });
            out.printf("paragraphs accounted for: %s%n", share(report.accounted(), report.paragraphs()));
            out.printf(
                    "citations verified: %s%n",
                    sources == null
                            ? "none of %d (give --sources DIR to verify them)".formatted(report.citations())
                            : share(report.verified(), report.citations()));
            out.printf("problems: %d%n", report.problems().size());
        }

        private static String share(long part, long whole) {
            return "%d of %d (%.0f %%)".formatted(part, whole, whole == 0 ? 100.0 : Math.floor(100.0 * part / whole));
        }
    }

    @Command(
            name = "cite",
            description = "Prints the citation of a passage, ready to be pasted into an entry.",
            footer = EXIT_STATUS,
            mixinStandardHelpOptions = true)
    static final class Cite implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "SOURCE", description = "Id of the source.")
        private String source;

        @Parameters(
                index = "1",
                paramLabel = "PASSAGE",
                description = "The passage, exactly as printed, within one paragraph.")
        private String passage;

        @Option(
                names = "--sources",
                required = true,
                paramLabel = "DIR",
                description = "Directory of the articles' texts.")
        private Path sources;

        @Option(
                names = "--dataset",
                paramLabel = "DATASET",
                description = "Directory of the dataset; default: the packaged one.")
        private Path dataset;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            if (passage.isBlank()) {
                throw new ParameterException(spec.commandLine(), "the passage is empty");
            }
            var text = CitationVerifier.paragraphs(directory(spec, sources), sha256());
            if (text.isEmpty()) {
                return fail("%s has no file with the SHA-256 of “%s”".formatted(sources, source));
            }
            var citations = citations(text.get());
            if (citations.isEmpty()) {
                return fail("no paragraph of “%s” has this passage".formatted(source));
            }
            var writer = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();
            for (var citation : citations) {
                spec.commandLine().getOut().println(writer.writeValueAsString(citation));
            }
            return 0;
        }

        /** What the dataset says of the source; a dataset that is being worked on may well be faulty elsewhere. */
        private String sha256() {
            var ids = DatasetReader.sourceHashes(location(spec, dataset));
            if (!ids.containsKey(source)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "there is no source “%s”%s; there are %s"
                                .formatted(
                                        source,
                                        Nearest.to(source, ids.keySet())
                                                .map("; did you mean “%s”?"::formatted)
                                                .orElse(""),
                                        String.join(", ", ids.keySet())));
            }
            return ids.get(source);
        }

        private List<ObjectNode> citations(List<String> paragraphs) {
            var found = new ArrayList<ObjectNode>();
            for (var number = 1; number <= paragraphs.size(); number++) {
                var paragraph = paragraphs.get(number - 1);
                for (var at = paragraph.indexOf(passage); at >= 0; at = paragraph.indexOf(passage, at + 1)) {
                    var start = paragraph.codePointCount(0, at);
                    found.add(JsonMapper.builder()
                            .build()
                            .createObjectNode()
                            .put("source", source)
                            .put("paragraph", number)
                            .put("start", start)
                            .put("end", start + Paragraphs.length(passage))
                            .put("sha256", Digest.ofPassage(passage)));
                }
            }
            return found;
        }

        private int fail(String message) {
            spec.commandLine().getErr().println(message);
            return 1;
        }
    }

    private static DatasetLocation location(CommandSpec spec, Path dataset) {
        return dataset == null ? DatasetLocation.packaged() : DatasetLocation.directory(directory(spec, dataset));
    }

    private static Path directory(CommandSpec spec, Path path) {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "%s is not a directory".formatted(path));
        }
        return path;
    }
}
