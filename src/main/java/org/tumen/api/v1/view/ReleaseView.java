package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.Dataset;

/** Metadata of the release of the dataset that is served. */
@Schema(name = "Dataset")
public record ReleaseView(
        Text title,
        Text description,
        String version,
        String released,
        String digest,
        Licence licence,
        String creator,
        Counts counts,
        Coverage coverage,
        List<ReleaseRef> releases,
        CiteAs citeAs) {

    /** The licence of the data; {@code id} is an SPDX identifier. */
    public record Licence(String id, String name, String url) {}

    /** Number of entries of each kind. */
    public record Counts(int events, int people, int organisations, int agreements, int places, int sources) {

        public static Counts of(Dataset dataset) {
            return new Counts(
                    dataset.events().size(),
                    dataset.people().size(),
                    dataset.organisations().size(),
                    dataset.agreements().size(),
                    dataset.places().size(),
                    dataset.sources().size());
        }
    }

    /** What the dataset covers, and how completely it covers its sources. */
    public record Coverage(Text temporal, Text spatial, Text method, List<SourceCoverage> sources) {}

    /** Number of paragraphs of a source: in all, cited by entries, and listed as uncited. */
    public record SourceCoverage(String source, int paragraphs, int cited, int uncited, String href) {}

    public static ReleaseView of(Dataset dataset) {
        var release = dataset.release();
        return new ReleaseView(
                Text.of(release.title()),
                Text.of(release.description()),
                release.version(),
                release.released().toString(),
                dataset.digest(),
                new Licence(
                        release.licence().id(),
                        release.licence().name(),
                        release.licence().url()),
                release.creator(),
                Counts.of(dataset),
                new Coverage(
                        Text.of(release.coverage().temporal()),
                        Text.of(release.coverage().spatial()),
                        Text.of(release.coverage().method()),
                        sources(dataset)),
                dataset.history().releases().stream().map(ReleaseRef::of).toList(),
                CiteAs.of(release));
    }

    private static List<SourceCoverage> sources(Dataset dataset) {
        return dataset.sources().stream()
                .map(source -> {
                    var paragraphs = source.paragraphLengths().size();
                    var uncited = source.uncited().stream()
                            .mapToInt(listed -> listed.paragraphs().size())
                            .sum();
                    return new SourceCoverage(
                            source.id(), paragraphs, paragraphs - uncited, uncited, Href.source(source.id()));
                })
                .toList();
    }
}
