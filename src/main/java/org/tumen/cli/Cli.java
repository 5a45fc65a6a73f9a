package org.tumen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tumen.api.http.response.JsonConfiguration;
import org.tumen.api.v1.view.JsonDocumentRenderer;
import org.tumen.api.v1.view.References;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.model.identity.BuildIdentity;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the curators and of the build. None starts the server. */
@Command(
        name = "tumen",
        description = "Serves the dataset when called without arguments; otherwise runs a command.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            CheckCommand.class,
            CiteCommand.class,
            HistoryCommand.class,
            LoadCommand.class,
            PackageCommand.class,
            ReleasesCommand.class
        })
public final class Cli implements Callable<Integer> {

    static final String EXIT_STATUS = "%nExit status: 0 success, 1 a problem with the data, 2 an invalid command.";

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @return the exit status: 0 success, 1 a problem with the data, 2 an invalid command
     */
    public static int run(String... arguments) {
        return run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Cli()).setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    static JsonDocumentRenderer renderer(Dataset dataset) {
        return new JsonDocumentRenderer(new References(dataset), dataset, JsonConfiguration.mapper());
    }

    static DatasetSource source(CommandSpec spec, Path dataset) {
        return dataset == null ? DatasetSource.packaged() : DatasetSource.directory(directory(spec, dataset));
    }

    /**
     * The directory of a parameter.
     *
     * @throws ParameterException if it is not a directory
     */
    static Path directory(CommandSpec spec, Path path) {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "%s is not a directory".formatted(path));
        }
        return path;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var build = BuildIdentity.current();
            return new String[] {"Tumen %s (build %s)".formatted(build.version(), build.digest())};
        }
    }
}
