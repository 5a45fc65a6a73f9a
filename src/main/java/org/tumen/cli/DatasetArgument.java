package org.tumen.cli;

import java.nio.file.Path;
import org.tumen.dataset.DatasetSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which dataset a command works on. */
final class DatasetArgument {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DATASET",
            description = "Directory of the dataset; default: the packaged one.")
    private Path directory;

    /** Null for the packaged one. */
    Path directory() {
        return directory;
    }

    /**
     * @throws ParameterException if it is not a directory
     */
    DatasetSource source(CommandSpec spec) {
        return Cli.source(spec, directory);
    }
}
