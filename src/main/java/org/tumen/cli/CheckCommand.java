package org.tumen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.check.CheckReport;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.dataset.load.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Checks a dataset and prints every problem, one a line: file#/json/pointer: what is wrong.",
            "With --sources it also verifies each citation against the texts of the articles.",
            "With --seal it leaves the verdict beside the files, so that they need no check when they are served."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

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

    @Option(
            names = "--seal",
            description =
                    "If nothing is wrong, write seal.json into DATASET: this version of the program then serves it"
                            + " without checking it anew, for as long as no byte of it is changed.")
    private boolean seal;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (seal && dataset == null) {
            throw new ParameterException(spec.commandLine(), "--seal wants to be told which DATASET");
        }
        var location = Cli.location(spec, dataset).kept();
        var report = sources == null
                ? DatasetReader.check(location)
                : DatasetReader.check(location, Cli.directory(spec, sources));
        if (seal && report.violations().isEmpty()) {
            Seal.of(DatasetReader.digest(location)).writeInto(dataset);
        }
        print(report, spec.commandLine().getOut());
        return report.violations().isEmpty() ? 0 : 1;
    }

    private void print(CheckReport report, PrintWriter out) {
        report.violations().forEach(out::println);
        report.entries().forEach((file, count) -> {
            if (file != DatasetFile.DATASET) {
                out.printf("%-20s %5d entries%n", file.fileName(), count);
            }
        });
        out.printf(
                "paragraphs accounted for: %s%n",
                report.complete() ? share(report.accounted(), report.paragraphs()) : "not counted");
        out.printf("citations verified: %s%n", report.complete() ? verified(report) : "not counted");
        if (seal) {
            out.printf("sealed: %s%n", report.violations().isEmpty() ? "yes" : "no");
        }
        out.printf("problems: %d%n", report.violations().size());
    }

    private String verified(CheckReport report) {
        return sources == null
                ? "none of %d (give --sources DIR to verify them)".formatted(report.citations())
                : share(report.verified(), report.citations());
    }

    private static String share(long part, long whole) {
        return "%d of %d (%.0f %%)".formatted(part, whole, whole == 0 ? 100.0 : Math.floor(100.0 * part / whole));
    }
}
