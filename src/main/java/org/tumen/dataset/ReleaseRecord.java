package org.tumen.dataset;

import java.time.LocalDate;
import org.tumen.model.LocalizedText;

/**
 * What {@code dataset.json} says of the release as a whole.
 *
 * @param version semantic version of the data (2.0.0 of semver.org)
 * @param licence SPDX identifier
 */
public record ReleaseRecord(
        LocalizedText title,
        LocalizedText description,
        String version,
        LocalDate released,
        Licence licence,
        String creator,
        Coverage coverage) {

    /** The terms that the data may be used under. */
    public record Licence(String id, String name, String url) {}

    /** What the events cover, and how they were chosen. */
    public record Coverage(LocalizedText temporal, LocalizedText spatial, LocalizedText method) {}
}
