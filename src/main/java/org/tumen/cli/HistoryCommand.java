package org.tumen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "history",
        description = {
            "Writes what the release of DATASET changed into history.json, by comparison with the release before, which",
            "digests.json describes. May be run as often as you like; the build runs it, too. A new version in",
            "dataset.json begins the next release."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class HistoryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "DATASET", description = "Directory of the dataset.")
    private Path dataset;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var updated = DatasetReader.updateHistory(Cli.directory(spec, dataset));
        var violations = DatasetReader.check(DatasetSource.directory(dataset)).violations();
        violations.forEach(out::println);
        out.printf("up to date: %s%n", updated ? "yes" : "no");
        out.printf("problems: %d%n", violations.size());
        return violations.isEmpty() ? 0 : 1;
    }
}
