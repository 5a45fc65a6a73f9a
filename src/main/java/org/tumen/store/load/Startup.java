package org.tumen.store.load;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tumen.search.SearchIndex;

/** Has the dataset loaded before the first request can come. */
@Singleton
class Startup {

    /** In seconds: so long the first requests have the processors for themselves, before the index of words takes some. */
    private static final int SOON = 2;

    private boolean loaded;

    void load(
            @Observes StartupEvent event,
            DatasetLoader loading,
            Instance<SearchIndex> search,
            ScheduledExecutorService later) {
        var dataset = loading.dataset();
        var took = loading.finish();
        loaded = true;
        later.schedule(() -> search.get().build(), SOON, TimeUnit.SECONDS);
        Log.infof(
                "Serving release %s (%.12s…): %d events, %d people, %d organisations, %d agreements, %d places,"
                        + " %d sources; loaded in %d ms",
                dataset.release().version(),
                dataset.digest(),
                dataset.events().size(),
                dataset.people().size(),
                dataset.organisations().size(),
                dataset.agreements().size(),
                dataset.places().size(),
                dataset.sources().size(),
                took.toMillis());
    }

    boolean loaded() {
        return loaded;
    }
}
