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
 * Bounds work that takes much processor time or memory: at most half of the processors work on it, equal requests at the same
 * time share one result, and only so many requests may wait that worker threads remain for all others.
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
    private final Map<String, CompletableFuture<FullResponse>> running = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * Runs the work, or waits for equal work that is running.
     *
     * @param key identifies equal work
     * @throws ProblemException (503) if too many requests wait already, or if this one has waited too long
     */
    FullResponse once(String key, Supplier<FullResponse> work) {
        var mine = new CompletableFuture<FullResponse>();
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

    /** Writes a stream, after waiting for another to end if there are too many. */
    void stream(StreamingOutput content, OutputStream out) throws IOException {
        acquire(streams);
        try {
            content.write(out);
        } finally {
            streams.release();
        }
    }

    private FullResponse inTurn(Supplier<FullResponse> work) {
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

    private FullResponse inTime(Waiting result) {
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
        FullResponse get() throws InterruptedException, ExecutionException, TimeoutException;
    }
}
