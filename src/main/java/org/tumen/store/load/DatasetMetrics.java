package org.tumen.store.load;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.tumen.dataset.Dataset;
import org.tumen.model.identity.BuildIdentity;

/** Metrics of what is served, and of how long it took to load. */
@Singleton
class DatasetMetrics {

    /** Enough to tell one from another. */
    private static final int DIGEST_LENGTH = 12;

    private final MeterRegistry registry;
    private final BuildIdentity build;

    DatasetMetrics(MeterRegistry registry, BuildIdentity build) {
        this.registry = registry;
        this.build = build;
    }

    /**
     * @param time from the start of reading
     */
    void loaded(Dataset dataset, Duration time) {
        Gauge.builder("tumen.load", () -> time.toMillis() / 1000.0)
                .description("Time from the start of reading the dataset to the end of loading the store")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("tumen.dataset.info", () -> 1)
                .description("The release of the dataset that is served")
                .tag("version", dataset.release().version())
                .tag("digest", shortened(dataset.digest()))
                .register(registry);
        Gauge.builder("tumen.build.info", () -> 1)
                .description("The build of the program")
                .tag("version", build.version())
                .tag("digest", shortened(build.digest()))
                .register(registry);
        entries("events", dataset.events().size());
        entries("people", dataset.people().size());
        entries("organisations", dataset.organisations().size());
        entries("agreements", dataset.agreements().size());
        entries("places", dataset.places().size());
        entries("sources", dataset.sources().size());
    }

    private void entries(String kind, int count) {
        Gauge.builder("tumen.entries", () -> count)
                .description("Entries of the dataset")
                .tag("kind", kind)
                .register(registry);
    }

    private static String shortened(String digest) {
        return digest.substring(0, Math.min(DIGEST_LENGTH, digest.length()));
    }
}
