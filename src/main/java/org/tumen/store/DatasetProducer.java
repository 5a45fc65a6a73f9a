package org.tumen.store;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.DatasetReader;
import org.tumen.model.ReleaseIdentity;

/** The dataset that is served: the packaged one, unless {@code TUMEN_DATASET} names another directory. */
class DatasetProducer {

    @Produces
    @Singleton
    DatasetLocation location(@ConfigProperty(name = "tumen.dataset") Optional<Path> directory) {
        return directory
                .map(DatasetLocation::directory)
                .orElseGet(DatasetLocation::packaged)
                .kept();
    }

    @Produces
    @Singleton
    Dataset dataset(DatasetLocation location) {
        return DatasetReader.read(location);
    }

    @Produces
    @Singleton
    ReleaseIdentity identity(Dataset dataset) {
        return new ReleaseIdentity(dataset.release().version(), dataset.digest());
    }
}
