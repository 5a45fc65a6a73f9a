package org.tumen.store;

import io.quarkus.runtime.PreventFurtherStepsException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.DatasetReader;
import org.tumen.dataset.FaultyDataset;
import org.tumen.model.ReleaseIdentity;

/**
 * The dataset that is served: the packaged one, unless {@code TUMEN_DATASET} names another directory. A faulty one ends
 * the process: whoever asks for it first, at startup, gets the exception that Quarkus exits on without a stack trace.
 */
class DatasetProducer {

    @Produces
    @Singleton
    Dataset dataset(@ConfigProperty(name = "tumen.dataset") Optional<Path> directory) {
        try {
            return DatasetReader.read(directory.map(DatasetLocation::directory).orElseGet(DatasetLocation::packaged));
        } catch (FaultyDataset faulty) {
            var count = faulty.problems().size();
            throw new PreventFurtherStepsException(
                    "%s%nThe dataset has %d problem%s and is not served."
                            .formatted(faulty.getMessage(), count, count == 1 ? "" : "s"),
                    1);
        }
    }

    @Produces
    @Singleton
    ReleaseIdentity identity(Dataset dataset) {
        return new ReleaseIdentity(dataset.release().version(), dataset.digest());
    }
}
