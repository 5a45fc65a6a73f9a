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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.DatasetReader;
import org.tumen.dataset.FaultyDataset;
import org.tumen.model.ReleaseIdentity;

/**
 * Reads the dataset that is served, the packaged one unless {@code TUMEN_DATASET} names another directory, and prepares
 * what needs no database, all while the rest of the program starts.
 */
@Singleton
class Preparation {

    private final DatasetLocation location;
    private final FutureTask<Dataset> reading;
    private final FutureTask<List<Named>> naming;

    Preparation(
            @ConfigProperty(name = "tumen.dataset") Optional<Path> directory, Instance<NamedEntities> namedEntities) {
        location = directory
                .map(DatasetLocation::directory)
                .orElseGet(DatasetLocation::packaged)
                .kept();
        reading = new FutureTask<>(() -> DatasetReader.read(location));
        naming = new FutureTask<>(() -> namedEntities.get().all());
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object container) {
        new Thread(this::prepare, "preparation").start();
    }

    private void prepare() {
        reading.run();
        naming.run();
    }

    @Produces
    @Singleton
    DatasetLocation location() {
        return location;
    }

    /**
     * @throws FaultyDataset with all its problems, if there is any
     */
    @Produces
    @Singleton
    Dataset dataset() {
        return finished(reading);
    }

    @Produces
    @Singleton
    ReleaseIdentity identity(Dataset dataset) {
        return new ReleaseIdentity(dataset.release().version(), dataset.digest());
    }

    List<Named> named() {
        return finished(naming);
    }

    private static <T> T finished(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the dataset is being read", e);
        }
    }
}
