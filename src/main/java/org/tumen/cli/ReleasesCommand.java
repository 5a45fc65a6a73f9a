package org.tumen.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tumen.store.shared.Releases;
import org.tumen.store.shared.Releases.Listed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "releases",
        description = {
            "Lists the releases in the database that replicas share, the latest last: id, version, number of events,",
            "build, state, and how many replicas serve it."
        },
        footer = Cli.EXIT_STATUS,
        mixinStandardHelpOptions = true)
final class ReleasesCommand implements Callable<Integer> {

    private static final int ID_LENGTH = 12;

    @Mixin
    private DatabaseOptions options;

    @Option(
            names = "--drop",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "ID",
            description =
                    "Drop the release with this id, or one that begins so, if no replica serves it; without ID, all"
                            + " that no replica serves, except the latest.")
    private String drop;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        try (var database = options.database(spec)) {
            var releases = new Releases(database);
            if (drop == null) {
                releases.list().forEach(release -> out.println(line(release)));
                return 0;
            }
            var status = 0;
            for (var release : chosen(releases.list())) {
                var dropped = releases.drop(release);
                out.printf("%s %s%n", line(release), dropped ? "dropped" : "kept");
                status = dropped || drop.isEmpty() ? status : 1;
            }
            releases.deleteLeft();
            return status;
        }
    }

    private List<Listed> chosen(List<Listed> releases) {
        if (drop.isEmpty()) {
            return releases.stream()
                    .limit(Math.max(0, releases.size() - 1L))
                    .filter(release -> release.replicas() == 0 && !release.loading())
                    .toList();
        }
        var chosen = releases.stream()
                .filter(release -> release.id().startsWith(drop))
                .toList();
        if (chosen.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%d releases have an id that begins with “%s”; there are: %s"
                            .formatted(
                                    chosen.size(),
                                    drop,
                                    releases.stream()
                                            .map(release -> release.id().substring(0, ID_LENGTH))
                                            .collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    private static String line(Listed release) {
        return "%s %s %d events, build %s, %s, %d replicas"
                .formatted(
                        release.id().substring(0, ID_LENGTH),
                        release.version(),
                        release.events(),
                        release.build().substring(0, ID_LENGTH),
                        state(release),
                        release.replicas());
    }

    private static String state(Listed release) {
        if (release.ready() != null) {
            return "ready since " + release.ready().truncatedTo(ChronoUnit.SECONDS);
        }
        return release.loading() ? "being loaded" : "loading was interrupted";
    }
}
