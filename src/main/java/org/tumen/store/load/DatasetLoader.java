package org.tumen.store.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.Reading;
import org.tumen.model.ReleaseIdentity;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.entry.EntityFactory;
import org.tumen.store.entry.NamedLoader;
import org.tumen.store.event.EventLoader;
import org.tumen.store.event.RenderedDocuments;

/**
 * Loads the dataset that is served, the packaged one unless {@code TUMEN_DATASET} names another directory, from when there
 * are beans: it is read, rendered and indexed while the rest of the program starts, and all that waits is for the database.
 */
@Singleton
class DatasetLoader {

    private final Reading reading;
    private final Instance<DocumentRenderer> renderer;
    private final Instance<EntityFactory> namedEntities;
    private final Instance<NamedLoader> namedLoader;
    private final Instance<EventLoader> eventLoader;
    private final CompletableFuture<Void> database = new CompletableFuture<>();
    private final long begun = System.nanoTime();
    private CompletableFuture<Void> names;
    private CompletableFuture<Void> events;

    DatasetLoader(
            @ConfigProperty(name = "tumen.dataset") Optional<Path> directory,
            Instance<DocumentRenderer> renderer,
            Instance<EntityFactory> namedEntities,
            Instance<NamedLoader> namedLoader,
            Instance<EventLoader> eventLoader) {
        this.renderer = renderer;
        this.namedEntities = namedEntities;
        this.namedLoader = namedLoader;
        this.eventLoader = eventLoader;
        reading = directory.map(Reading::of).orElseGet(Reading::ofPackaged);
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object container) {
        var rendered = CompletableFuture.supplyAsync(this::rendered, thread("documents"));
        names = CompletableFuture.runAsync(() -> loadNames(rendered), thread("names"));
        events = CompletableFuture.runAsync(() -> eventLoader.get().load(rendered.join(), database), thread("events"));
    }

    private Optional<RenderedDocuments> rendered() {
        return RenderedDocuments.of(reading.dataset(), reading.files(), renderer.get());
    }

    private void loadNames(CompletableFuture<Optional<RenderedDocuments>> rendered) {
        var entities = namedEntities.get().all(rendered.join());
        database.join();
        namedLoader.get().load(entities);
    }

    /** To be called once there is a database; waits until everything is in it, and says how long all of it took. */
    Duration finish() {
        database.complete(null);
        names.join();
        events.join();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    @Produces
    @Singleton
    DatasetSource location() {
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

    private static Executor thread(String name) {
        return task -> new Thread(task, name).start();
    }
}
