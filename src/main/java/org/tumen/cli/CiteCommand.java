package org.tumen.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tumen.dataset.check.CitationVerifier;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.check.Paragraphs;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.Citation;
import org.tumen.model.Nearest;
import org.tumen.model.identity.Digest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        description = "Prints the citation of a passage in the form that entries have.",
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Characters that indicate that an argument was decoded with the wrong encoding. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|\\?{2,}");

    @Parameters(index = "0", paramLabel = "SOURCE", description = "Id of the source.")
    private String source;

    @Parameters(
            index = "1",
            paramLabel = "PASSAGE",
            description = "The passage exactly as printed, within one paragraph; - reads it from standard input in"
                    + " UTF-8.")
    private String argument;

    @Option(
            names = "--sources",
            required = true,
            paramLabel = "DIR",
            description = "Directory of the texts of the articles.")
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
        var passage = passage();
        if (passage.isBlank()) {
            throw new ParameterException(spec.commandLine(), "the passage is empty");
        }
        try {
            var text = CitationVerifier.paragraphs(Cli.directory(spec, sources), sha256());
            if (text.isEmpty()) {
                return fail("%s has no file with the SHA-256 of “%s”".formatted(sources, source));
            }
            var citations = citations(text.get(), passage);
            return citations.isEmpty() ? fail(notFound()) : print(citations);
        } catch (FaultyDatasetException e) {
            return fail(e.getMessage());
        }
    }

    /** Strips the line break that a shell adds to piped input. */
    private String passage() throws IOException {
        return argument.equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("\\R\\z", "")
                : argument;
    }

    /** The hash of the source's text in the dataset, which may be faulty elsewhere. */
    private String sha256() {
        var hashes = DatasetReader.sourceHashes(Cli.source(spec, dataset));
        if (!hashes.containsKey(source)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no source “%s”%s; the sources are %s"
                            .formatted(
                                    source,
                                    Nearest.to(source, hashes.keySet())
                                            .map("; did you mean “%s”?"::formatted)
                                            .orElse(""),
                                    String.join(", ", hashes.keySet())));
        }
        return hashes.get(source);
    }

    private List<Citation> citations(List<String> paragraphs, String passage) {
        return IntStream.range(0, paragraphs.size())
                .boxed()
                .flatMap(at -> Paragraphs.find(passage, paragraphs.get(at)).stream()
                        .map(found -> new Citation(
                                source, at + 1, found.start(), found.end(), Digest.ofPassage(passage), null)))
                .toList();
    }

    private String notFound() {
        var message = "no paragraph of “%s” contains this passage".formatted(source);
        var encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        return argument.equals("-")
                        || (isUtf8(encoding) && !GARBLED.matcher(argument).find())
                ? message
                : message
                        + ("; it may have been garbled, because arguments are decoded as %s here: run with"
                                        + " LC_ALL=C.UTF-8, or pass - and the passage on standard input")
                                .formatted(encoding);
    }

    private static boolean isUtf8(String encoding) {
        return Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8);
    }

    private int print(List<Citation> citations) throws IOException {
        for (var citation : citations) {
            var tree = JSON.createObjectNode()
                    .put("source", citation.source())
                    .put("paragraph", citation.paragraph())
                    .put("start", citation.start())
                    .put("end", citation.end())
                    .put("sha256", citation.sha256());
            spec.commandLine().getOut().println(tree.toPrettyString());
        }
        return 0;
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        return 1;
    }
}
