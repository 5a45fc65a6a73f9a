package org.tumen.store.shared;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.search.SearchIndex;
import org.tumen.store.StoreUnavailableException;
import org.tumen.store.event.EventLoader;
import org.tumen.store.event.LoadedEvents;

/**
 * A release in the shared database. The first process that needs it claims and loads it; the others wait until it is ready, and read
 * the index that was written with it. A loader that is gone is replaced by one of those that wait.
 */
public final class SharedRelease {

    private static final Logger LOG = Logger.getLogger(SharedRelease.class);

    private static final String SUMMARY = "summary";
    private static final String INDEX = "index";
    private static final String WORDS = "words";

    private final SharedDatabase database;
    private final Releases releases;
    private final ReleaseId release;
    private volatile boolean ended;
    private volatile Claim claim;
    private final long replica = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    /** What a process does with the release. */
    public interface Reader {

        /** Called when the events can be found; again if another process had to load them once more. */
        void opened(LoadedEvents events);

        /**
         * Called after that, with what {@link SearchIndex#write} wrote; empty if this process has to build the index of words.
         */
        void words(Optional<InputStream> saved);

        /** The index of words, if this process has to build it. */
        SearchIndex words();
    }

    public SharedRelease(SharedDatabase database, ReleaseId release) {
        this.database = database;
        releases = new Releases(database);
        this.release = release;
    }

    /**
     * What saves reading the events, if the release is ready.
     *
     * @param digest of all that is served
     * @param build digest of the build
     */
    public static Optional<DataInputStream> summary(SharedDatabase database, String digest, String build) {
        var load = new Releases(database).ready(ReleaseId.id(digest, build));
        return load.isPresent()
                ? Optional.of(input(new Snapshot(database, load.getAsLong()), SUMMARY))
                : Optional.empty();
    }

    /**
     * Opens the release, and loads it unless another process does or has done so.
     *
     * @param loader of the dataset
     * @param documents renders the document of an entry
     * @return whether this process has loaded it
     */
    public boolean open(Dataset dataset, EventLoader loader, Function<EntryRecord, byte[]> documents, Reader reader) {
        var waiting = false;
        for (var attempt = 0; !ended; attempt++) {
            var ready = releases.ready(release.id());
            if (ready.isPresent()) {
                serve();
                read(dataset, ready.getAsLong(), reader);
                return false;
            }
            if (attempt == 0) {
                releases.createTables();
            }
            var claimed = releases.claim(release, dataset.events().size());
            if (claimed.isPresent()) {
                if (load(new Claim(releases, release, claimed.getAsLong()), dataset, loader, documents, reader)) {
                    return true;
                }
            } else if (!waiting) {
                LOG.infof("Waiting for release %s, which another process loads into the database", release.version());
                waiting = true;
            }
            SharedDatabase.sleep();
        }
        return false;
    }

    /** Whether this process ends, and with it loading. */
    public boolean hasEnded() {
        return ended;
    }

    /** Says that this process serves the release, so that it is not dropped. */
    public synchronized void serve() {
        if (ended) {
            return;
        }
        try {
            releases.serves(replica, release.id());
        } catch (StoreUnavailableException e) {
            // Without a primary, nothing can be dropped either.
            LOG.debug("Not registered", e);
        }
    }

    /** Stops loading, gives up the claim to do so, and says that this process ends. */
    public synchronized void end() {
        if (ended) {
            return;
        }
        ended = true;
        var held = claim;
        if (held != null) {
            held.close();
        }
        try {
            releases.ends(replica);
        } catch (StoreUnavailableException e) {
            LOG.debug("Not unregistered", e);
        }
    }

    private void read(Dataset dataset, long load, Reader reader) {
        var snapshot = new Snapshot(database, load);
        try (var in = input(snapshot, INDEX)) {
            reader.opened(LoadedEvents.read(dataset, new SharedDocuments(database, load), in));
        } catch (IOException e) {
            throw new UncheckedIOException("the index of the release cannot be read from the database", e);
        }
        reader.words(Optional.of(snapshot.read(WORDS)));
    }

    /** Loads the release; false if another process has taken over, because this one was not heard of for too long. */
    private boolean load(
            Claim claimed,
            Dataset dataset,
            EventLoader loader,
            Function<EntryRecord, byte[]> documents,
            Reader reader) {
        LOG.infof("Loading release %s into the database", release.version());
        claim = claimed;
        Runnable require = () -> require(claimed);
        try {
            var events = loader.load(documents, new SharedDocuments(database, claimed.load(), require));
            reader.opened(events);
            reader.words(Optional.empty());
            var snapshot = new Snapshot(database, claimed.load(), require);
            write(snapshot, SUMMARY, dataset.events()::writeSummary);
            write(snapshot, INDEX, events::write);
            write(snapshot, WORDS, reader.words()::write);
            if (claimed.finish()) {
                return true;
            }
        } catch (IllegalStateException e) {
            if (!ended && !claimed.isLost()) {
                throw e;
            }
            LOG.debug("Stopped loading", e);
        } finally {
            claimed.close();
        }
        if (!ended) {
            LOG.warnf("Another process has taken over loading release %s", release.version());
            releases.delete(claimed.load());
        }
        return false;
    }

    private void require(Claim held) {
        if (ended || held.isLost()) {
            throw new IllegalStateException("the claim to load the release is lost");
        }
    }

    @FunctionalInterface
    private interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Snapshot snapshot, String part, Writer writer) {
        try (var out = new DataOutputStream(new BufferedOutputStream(snapshot.write(part)))) {
            writer.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the release cannot be written to the database", e);
        }
    }

    private static DataInputStream input(Snapshot snapshot, String part) {
        return new DataInputStream(new BufferedInputStream(snapshot.read(part)));
    }
}
