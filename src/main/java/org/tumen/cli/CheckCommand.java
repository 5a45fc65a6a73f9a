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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Checks a dataset and prints all problems, one per line: file#/json/pointer: what is wrong.",
            "With --sources it also verifies each citation against the texts of the articles.",
            "With --seal it writes the result beside the files, so that the server need not check them again."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private DatasetArgument dataset;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            description = "Directory of the texts of the articles, which are identified by their SHA-256.")
    private Path sources;

    @Option(
            names = "--seal",
            description =
                    "If there is no problem, write seal.json into DATASET, and summary.bin if there are many events."
                            + " This build of the program then serves the dataset without checking it again, until"
                            + " one of these files changes.")
    private boolean seal;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (seal && dataset.directory() == null) {
            throw new ParameterException(spec.commandLine(), "--seal needs a DATASET");
        }
        var source = dataset.source(spec);
        var report = sources == null
                ? DatasetReader.check(source)
                : DatasetReader.check(source, Cli.directory(spec, sources));
        if (seal && report.violations().isEmpty()) {
            Seal.write(source, dataset.directory());
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
