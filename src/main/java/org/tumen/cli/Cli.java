package org.tumen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a curator runs from the command line; none of it starts the server. */
@Command(
        name = "tumen",
        description = "Serves the dataset when called with nothing; otherwise one of the curator's commands.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {CheckCommand.class, CiteCommand.class})
public final class Cli implements Callable<Integer> {

    public static final String EXIT_STATUS =
            "%nExit status: 0 nothing wrong, 1 something is wrong with the data, 2 the command was not understood.";

    @Spec
    private CommandSpec spec;

    /**
     * Runs one command.
     *
     * @param others commands besides those of this room
     * @return the exit status: 0 nothing wrong, 1 something is wrong with the data, 2 the command was not understood
     */
    public static int run(List<?> others, String... arguments) {
        return run(
                others,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments);
    }

    public static int run(List<?> others, PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Cli());
        others.forEach(line::addSubcommand);
        return line.setOut(out).setErr(err).execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    static DatasetSource location(CommandSpec spec, Path dataset) {
        return dataset == null ? DatasetSource.packaged() : DatasetSource.directory(directory(spec, dataset));
    }

    /**
     * A directory that a command was told.
     *
     * @throws ParameterException if it is none
     */
    public static Path directory(CommandSpec spec, Path path) {
        if (!Files.isDirectory(path)) {
            throw new ParameterException(spec.commandLine(), "%s is not a directory".formatted(path));
        }
        return path;
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Tumen " + ProgramVersion.TEXT};
        }
    }
}
