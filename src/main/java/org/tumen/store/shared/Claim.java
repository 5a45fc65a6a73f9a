package org.tumen.store.shared;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tumen.store.StoreUnavailableException;

/** The claim of this process to load a release, refreshed until it is closed or another process has taken over. */
final class Claim implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Claim.class);

    private final Releases releases;
    private final ReleaseId release;
    private final long load;
    private final ScheduledExecutorService heartbeat = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean lost;

    Claim(Releases releases, ReleaseId release, long load) {
        this.releases = releases;
        this.release = release;
        this.load = load;
        var seconds = Releases.HEARTBEAT.toSeconds();
        heartbeat.scheduleWithFixedDelay(this::refresh, seconds, seconds, TimeUnit.SECONDS);
    }

    /** The id of the load. */
    long load() {
        return load;
    }

    /** A refresh that fails is no reason to give up: while the database is away, nobody else takes over either. */
    private void refresh() {
        try {
            lost = lost || !releases.refresh(release, load);
        } catch (StoreUnavailableException e) {
            LOG.warnf("The claim of release %s was not refreshed: %s", release.version(), e.getMessage());
        }
    }

    /** Whether there is no use in loading on. */
    boolean isLost() {
        return lost;
    }

    /** Says that the release is ready; false if another process has taken over. */
    boolean finish() {
        return releases.finish(release, load);
    }

    /** Unless the release is ready, others take over at once, instead of waiting until this process counts as gone. */
    @Override
    public void close() {
        lost = true;
        heartbeat.shutdownNow();
        try {
            releases.giveUp(release, load);
        } catch (StoreUnavailableException e) {
            LOG.debug("Not given up", e);
        }
    }
}
