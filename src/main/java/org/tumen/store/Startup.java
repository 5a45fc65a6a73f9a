package org.tumen.store;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tumen.search.SearchIndex;

/** Loads the dataset before the first request can come. */
@Singleton
class Startup {

    /** Seconds until the first requests have been answered, from which the index of words would take the processors. */
    private static final int SOON = 2;

    private boolean loaded;

    void load(
            @Observes StartupEvent event,
            Preparation preparation,
            Instance<NamedLoader> names,
            Instance<EventLoader> events,
            Instance<SearchIndex> search,
            ScheduledExecutorService later) {
        var begin = System.nanoTime();
        var dataset = preparation.dataset();
        var named = CompletableFuture.runAsync(
                () -> names.get().load(preparation.named()), task -> new Thread(task, "names").start());
        events.get().load();
        named.join();
        loaded = true;
        later.schedule(() -> search.get().build(), SOON, TimeUnit.SECONDS);
        Log.infof(
                "Serving release %s (%.12s…): %d events, %d people, %d organisations, %d agreements, %d places,"
                        + " %d sources; ready in %d ms",
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
