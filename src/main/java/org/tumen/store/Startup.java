package org.tumen.store;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;

/** Loads the dataset before the first request can come. */
@Singleton
class Startup {

    private boolean loaded;

    void load(@Observes StartupEvent event, Instance<Dataset> datasets, Instance<Loader> loader) {
        var begin = System.nanoTime();
        var dataset = datasets.get();
        loader.get().load();
        loaded = true;
        Log.infof(
                "Serving release %s (%.12s…): %d events, %d people, %d organisations, %d agreements, %d places,"
                        + " %d sources; read, checked and loaded in %d ms",
                dataset.release().version(),
                dataset.digest(),
                dataset.events().size(),
                dataset.people().size(),
                dataset.organisations().size(),
                dataset.agreements().size(),
                dataset.places().size(),
                dataset.sources().size(),
                (System.nanoTime() - begin) / 1_000_000);
    }

    boolean loaded() {
        return loaded;
    }
}
