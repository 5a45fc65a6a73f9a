package org.tumen.api.http.response;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.tumen.api.http.problem.ProblemException;

/**
 * Bounds work that takes much processor time or memory: half of the processors do it, equal requests at the same time share
 * one result, and so few may wait that threads are left for all other requests.
 */
@Singleton
class ExpensiveWork {

    /** Half of the worker threads ({@code quarkus.thread-pool.max-threads}). */
    private static final int MOST_WAITING = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Semaphore streams = new Semaphore(MOST_WAITING / 2, true);
    private final Map<String, CompletableFuture<CachedResponse>> running = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * The result of the work.
     *
     * @param key the same for equal work
     * @throws ProblemException (503) if too many wait already, or if it takes too long until it is the work's turn
     */
    CachedResponse once(String key, Supplier<CachedResponse> work) {
        var mine = new CompletableFuture<CachedResponse>();
        var others = running.putIfAbsent(key, mine);
        if (others != null) {
            return inTime(() -> others.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        }
        try {
            mine.complete(inTurn(work));
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key);
        }
        return mine.join();
    }

    /** Sends a stream once fewer than the most are being sent. */
    void stream(StreamingOutput content, OutputStream out) throws IOException {
        acquire(streams);
        try {
            content.write(out);
        } finally {
            streams.release();
        }
    }

    private CachedResponse inTurn(Supplier<CachedResponse> work) {
        acquire(processors);
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private void acquire(Semaphore permits) {
        if (!permits.tryAcquire()) {
            inTime(() -> {
                if (!permits.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new TimeoutException();
                }
                return null;
            });
        }
    }

    private CachedResponse inTime(Waiting result) {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                throw busy();
            }
            return result.get();
        } catch (TimeoutException e) {
            throw busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : new IllegalStateException(e.getCause());
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static ProblemException busy() {
        return ProblemException.busy(RETRY_AFTER);
    }

    private interface Waiting {
        CachedResponse get() throws InterruptedException, ExecutionException, TimeoutException;
    }
}
