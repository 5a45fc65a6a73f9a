package org.tumen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.History;
import org.tumen.dataset.check.ReleaseHistory;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.dataset.load.Seal;
import org.tumen.model.identity.BuildIdentity;
import org.tumen.store.PackagedDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Called by the build, and therefore hidden: completes the directory of compiled classes before it is packaged. */
@Command(
        name = "package",
        hidden = true,
        description = {
            "Completes the compiled program: writes its build identity, checks and seals the dataset in CLASSES/dataset,",
            "and renders the documents of the dataset."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class PackageCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CLASSES", description = "Directory of the compiled classes and resources.")
    private Path classes;

    @Parameters(index = "1", paramLabel = "VERSION", description = "Version of the program.")
    private String version;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "DATASET",
            description =
                    "Directory that CLASSES/dataset was copied from, where the history is brought up to date first.")
    private Path sources;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var directory = Cli.directory(spec, classes.resolve("dataset"));
        // Before the seal, which holds it.
        var identity = new BuildIdentity(version, BuildDigest.of(classes, System.getProperty("java.class.path")));
        var file = classes.resolve(BuildIdentity.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, identity.properties());
        out.printf("build: %s %s%n", identity.version(), identity.digest());

        if (sources != null) {
            updateHistory(Cli.directory(spec, sources), directory);
        }
        var source = DatasetSource.directory(directory);
        var violations = DatasetReader.check(source).violations();
        if (!violations.isEmpty()) {
            violations.forEach(out::println);
            out.printf("problems: %d%n", violations.size());
            return 1;
        }
        Seal.of(source).writeInto(directory);
        var dataset = DatasetReader.read(source);
        var renderer = Cli.renderer(dataset);
        out.printf("rendered: %d documents%n", PackagedDocuments.write(dataset, directory, renderer));
        return 0;
    }

    /** So that nobody who edits the data and builds the program has to think of it. */
    private static void updateHistory(Path sources, Path copy) throws IOException {
        if (DatasetReader.updateHistory(sources)) {
            for (var file : List.of(History.FILE_NAME, ReleaseHistory.DIGESTS)) {
                Files.copy(sources.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
