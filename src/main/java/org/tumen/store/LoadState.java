package org.tumen.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Whether the store is loaded. Queries that arrive earlier wait for it. */
@Singleton
public class LoadState {

    private static final Duration MAX_WAIT = Duration.ofSeconds(20);

    private final CountDownLatch loading = new CountDownLatch(1);
    private final Duration maxWait;

    @Inject
    LoadState() {
        this(MAX_WAIT);
    }

    /**
     * @param maxWait how long a query waits
     */
    public LoadState(Duration maxWait) {
        this.maxWait = maxWait;
    }

    /** Must be called when everything is loaded. */
    public void loaded() {
        loading.countDown();
    }

    public boolean isLoaded() {
        return loading.getCount() == 0;
    }

    /**
     * Waits until the store is loaded.
     *
     * @throws StoreNotReadyException if that takes longer than a query waits
     */
    public void await() {
        try {
            if (!loading.await(maxWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoreNotReadyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the store", e);
        }
    }
}
