package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.Reading;
import org.tumen.model.ReleaseIdentity;

/**
 * Has the dataset read that is served, the packaged one unless {@code TUMEN_DATASET} names another directory, and prepares
 * what needs no database, all while the rest of the program starts.
 */
@Singleton
class Preparation {

    private final Reading reading;
    private final Instance<NamedEntities> namedEntities;
    private CompletableFuture<List<Named>> named;

    Preparation(
            @ConfigProperty(name = "tumen.dataset") Optional<Path> directory, Instance<NamedEntities> namedEntities) {
        this.namedEntities = namedEntities;
        reading = directory.map(Reading::of).orElseGet(Reading::ofPackaged);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object container) {
        named = CompletableFuture.supplyAsync(
                () -> namedEntities.get().all(), task -> new Thread(task, "preparation").start());
    }

    @Produces
    @Singleton
    DatasetLocation location() {
        return reading.files();
    }

    @Produces
    @Singleton
    Dataset dataset() {
        return reading.dataset();
    }

    @Produces
    @Singleton
    ReleaseIdentity identity(Dataset dataset) {
        return new ReleaseIdentity(dataset.release().version(), dataset.digest());
    }

    /** All that has names; waits until it is there. */
    List<Named> named() {
        return named.join();
    }
}
