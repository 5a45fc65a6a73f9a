package org.tumen.store.load;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetChangedException;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.load.DatasetReader;
import org.tumen.model.identity.BuildIdentity;
import org.tumen.model.identity.ReleaseIdentity;
import org.tumen.search.SavedIndex;
import org.tumen.search.SearchIndex;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;
import org.tumen.store.PackagedDocuments;
import org.tumen.store.entry.EntityFactory;
import org.tumen.store.event.EmbeddedDocuments;
import org.tumen.store.event.EventLoader;
import org.tumen.store.event.EventRepository;
import org.tumen.store.event.LoadedEvents;
import org.tumen.store.shared.ReleaseId;
import org.tumen.store.shared.Releases;
import org.tumen.store.shared.SharedDatabase;
import org.tumen.store.shared.SharedRelease;

/**
 * Reads and checks the dataset, the packaged one unless {@code TUMEN_DATASET} names a directory, and then loads the store. Does both
 * in the background: reading while the database starts, loading while the HTTP server does. With a shared database, it does neither
 * if another replica has done it.
 */
@Singleton
class DatasetLoader {

    /** Seconds between the end of loading and the start of building the search index, so that first requests get the CPU. */
    private static final int SEARCH_INDEX_DELAY = 2;

    /** So that the templates of the pages, which take the main thread a tenth of a second, are parsed meanwhile. */
    private static final int BEFORE_TEMPLATES = Interceptor.Priority.PLATFORM_BEFORE - 1;

    /** Seconds that a shutdown waits for loading. */
    private static final int SHUTDOWN_WAIT = 10;

    private final long started = System.nanoTime();
    private final DatasetSource source;
    private final Optional<SharedDatabase> database;
    private final CompletableFuture<Dataset> reading;
    private final CompletableFuture<Optional<InputStream>> savedWords = new CompletableFuture<>();
    private volatile boolean stopping;
    private CompletableFuture<Void> loading = CompletableFuture.completedFuture(null);
    private Optional<SharedRelease> shared = Optional.empty();

    /** Reads single properties: {@link org.tumen.TumenConfig} is not mapped so early. */
    DatasetLoader(
            @ConfigProperty(name = "tumen.dataset") Optional<Path> directory,
            @ConfigProperty(name = "tumen.database") Optional<String> url,
            @ConfigProperty(name = "tumen.database-user") Optional<String> user,
            @ConfigProperty(name = "tumen.database-password") Optional<String> password) {
        source = directory.map(DatasetSource::directory).orElseGet(DatasetSource::packaged);
        directory.ifPresent(DatasetLoader::requireReadable);
        database = url.map(address -> SharedDatabase.of(address, user, password));
        reading = CompletableFuture.supplyAsync(
                () -> database.map(this::read).orElseGet(() -> DatasetReader.read(source)), DatasetLoader::start);
    }

    /** Reads the dataset; its events only if no replica has done so. */
    private Dataset read(SharedDatabase from) {
        var identity = DatasetReader.identify(source);
        return SharedRelease.summary(
                        from, identity.text(), BuildIdentity.current().digest())
                .map(summary -> DatasetReader.read(source, identity, summary))
                .orElseGet(() -> DatasetReader.read(source, identity));
    }

    private static void requireReadable(Path directory) {
        var fault = Files.isDirectory(directory)
                ? Files.isReadable(directory) && Files.isExecutable(directory) ? null : "which this user may not read"
                : Files.exists(directory)
                        ? "which is not a directory"
                        : Files.exists(directory, LinkOption.NOFOLLOW_LINKS)
                                ? "which is a link that leads nowhere"
                                : "which does not exist";
        if (fault != null) {
            throw new ConfigurationException("TUMEN_DATASET is “%s”, %s.".formatted(directory, fault));
        }
    }

    /** Has the container create this bean, and so start reading, before all others. */
    void read(@Observes @Initialized(ApplicationScoped.class) Object container) {}

    @Produces
    @Singleton
    DatasetSource source() {
        return source;
    }

    @Produces
    @Singleton
    Dataset dataset() {
        return reading.join();
    }

    @Produces
    @Singleton
    ReleaseIdentity release(Dataset dataset) {
        return new ReleaseIdentity(dataset.release().version(), dataset.identity());
    }

    @Produces
    @Singleton
    BuildIdentity build() {
        return BuildIdentity.current();
    }

    @Produces
    @Singleton
    SavedIndex savedIndex() {
        return () -> {
            try {
                return savedWords.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IOException("it is not known whether there is an index", e);
            }
        };
    }

    /** A failure in the background ends the process with status 1. */
    void load(
            @Observes @Priority(BEFORE_TEMPLATES) StartupEvent event,
            Dataset dataset,
            DocumentRenderer renderer,
            EntityFactory entities,
            StatelessSession session,
            EventLoader loader,
            EmbeddedDocuments embedded,
            EventRepository events,
            LoadState state,
            DatasetMetrics metrics,
            Instance<SearchIndex> search,
            ScheduledExecutorService scheduler) {
        shared = database.map(
                one -> new SharedRelease(one, ReleaseId.of(dataset.release().version(), dataset.identity())));
        loading = CompletableFuture.runAsync(
                        () -> {
                            var documents =
                                    PackagedDocuments.read(dataset, source).orElse(renderer::render);
                            QuarkusTransaction.requiringNew()
                                    .run(() -> session.insertMultiple(entities.all(documents)));
                            var opening = new Opening(dataset, events, state, metrics, search, scheduler);
                            if (shared.isPresent()) {
                                scheduler.scheduleWithFixedDelay(
                                        shared.get()::serve, 0, Releases.HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
                                shared.get().open(dataset, loader, documents, opening);
                            } else {
                                opening.opened(loader.load(documents, embedded));
                                opening.words(Optional.empty());
                            }
                        },
                        DatasetLoader::start)
                .exceptionally(failure -> {
                    if (!stopping) {
                        reason(failure)
                                .ifPresentOrElse(
                                        reason -> Log.errorf("The dataset could not be loaded: %s", reason),
                                        () -> Log.error("The dataset could not be loaded", failure));
                        Quarkus.asyncExit(1);
                    }
                    return null;
                });
    }

    /** Why loading has failed, if it is something that an operator can mend. */
    private static Optional<String> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> {
                    if (cause instanceof UnsatisfiedLinkError) {
                        return Stream.of(
                                "the compression library cannot be unpacked to “%s” and loaded from there (full, or mounted with noexec?); -Djava.io.tmpdir names another directory."
                                        .formatted(System.getProperty("java.io.tmpdir")));
                    }
                    return cause instanceof OutOfMemoryError
                            ? Stream.of("a larger heap (-Xmx) is needed.")
                            : cause instanceof DatasetChangedException ? Stream.of(cause.getMessage()) : Stream.empty();
                })
                .findFirst();
    }

    /** Opens the server for requests. */
    private final class Opening implements SharedRelease.Reader {

        private final Dataset dataset;
        private final EventRepository events;
        private final LoadState state;
        private final DatasetMetrics metrics;
        private final Instance<SearchIndex> search;
        private final ScheduledExecutorService scheduler;

        Opening(
                Dataset dataset,
                EventRepository events,
                LoadState state,
                DatasetMetrics metrics,
                Instance<SearchIndex> search,
                ScheduledExecutorService scheduler) {
            this.dataset = dataset;
            this.events = events;
            this.state = state;
            this.metrics = metrics;
            this.search = search;
            this.scheduler = scheduler;
        }

        @Override
        public void opened(LoadedEvents loaded) {
            events.open(loaded);
            state.loaded();
            var time = Duration.ofNanos(System.nanoTime() - started);
            metrics.loaded(dataset, time);
            log(dataset, time);
        }

        @Override
        public void words(Optional<InputStream> saved) {
            savedWords.complete(saved);
            scheduler.schedule(() -> search.get().build(), SEARCH_INDEX_DELAY, TimeUnit.SECONDS);
        }

        @Override
        public SearchIndex words() {
            return search.get();
        }
    }

    /** Waits for loading, which would fail without the database; into a shared one, another process loads at once. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        shared.ifPresent(SharedRelease::end);
        loading.completeOnTimeout(null, SHUTDOWN_WAIT, TimeUnit.SECONDS).join();
        database.ifPresent(SharedDatabase::close);
    }

    private static void start(Runnable task) {
        new Thread(task, "dataset-loader").start();
    }

    private static void log(Dataset dataset, Duration time) {
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
                time.toMillis());
    }
}
