package org.tumen.cli;

import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.identity.BuildIdentity;
import org.tumen.search.SavedIndex;
import org.tumen.search.SearchIndex;
import org.tumen.store.Affiliations;
import org.tumen.store.event.EventLoader;
import org.tumen.store.event.LoadedEvents;
import org.tumen.store.shared.ReleaseId;
import org.tumen.store.shared.SharedRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "load",
        description = {
            "Loads a dataset into the database that replicas share, unless it is there for this build of the program.",
            "Replicas would do so themselves; they start faster if it has been done before."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    @Mixin
    private DatasetArgument dataset;

    @Mixin
    private DatabaseOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        var source = dataset.source(spec);
        var identity = DatasetReader.identify(source);
        try (var database = options.database(spec)) {
            var read = SharedRelease.summary(
                            database, identity.text(), BuildIdentity.current().digest())
                    .map(summary -> DatasetReader.read(source, identity, summary))
                    .orElseGet(() -> DatasetReader.read(source, identity));
            var renderer = Cli.renderer(read);
            var release =
                    new SharedRelease(database, ReleaseId.of(read.release().version(), identity.text()));
            var loader = new EventLoader(read, new Affiliations(read), renderer);
            var search = new SearchIndex(read, SavedIndex.NONE);
            // A signal ends this process without the finally below.
            Runtime.getRuntime().addShutdownHook(new Thread(release::end));
            try {
                var loaded = release.open(read, loader, renderer::render, new Ignoring(search));
                if (release.hasEnded()) {
                    return 1;
                }
                spec.commandLine()
                        .getOut()
                        .printf(
                                "release %s: %d events, %s%n",
                                read.release().version(),
                                read.events().size(),
                                loaded ? "loaded" : "was there already");
            } finally {
                release.end();
                search.close();
            }
            return 0;
        } catch (FaultyDatasetException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    /** Loads without opening anything for requests. */
    private record Ignoring(SearchIndex words) implements SharedRelease.Reader {

        @Override
        public void opened(LoadedEvents events) {
            // Nobody asks.
        }

        @Override
        public void words(Optional<InputStream> saved) {
            // Nobody searches.
        }
    }
}
