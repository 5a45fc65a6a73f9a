package org.tumen.api.http.response;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.tumen.api.http.problem.ProblemException;

/**
 * Bounds work that takes much processor time or memory: at most half of the processors work on it, equal requests at the same
 * time share one result, and only so many requests may wait that worker threads remain for all others. Work whose clients have all
 * gone before its turn came is not done.
 */
@Singleton
class ExpensiveWork {

    /** Half of the worker threads ({@code quarkus.thread-pool.max-threads}). */
    private static final int MOST_WAITING = 32;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int most = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private final Semaphore processors = new Semaphore(most, true);
    private final Map<String, Running> running = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Counter refused;

    ExpensiveWork(MeterRegistry metrics) {
        Gauge.builder("http.expensive.running", () -> most - processors.availablePermits())
                .description("Expensive requests that are being computed")
                .register(metrics);
        Gauge.builder("http.expensive.waiting", waiting::get)
                .description("Expensive requests that wait for their turn, or for an equal one that is being computed")
                .register(metrics);
        refused = Counter.builder("http.expensive.refused")
                .description("Expensive requests that were answered with 503: too many waited, or one waited too long")
                .register(metrics);
    }

    /**
     * Work that has begun or waits for its turn.
     *
     * @param gone for each client that waits for it, whether it has gone
     */
    private record Running(CompletableFuture<FullResponse> result, Queue<BooleanSupplier> gone) {

        boolean isInVain() {
            return gone.stream().allMatch(BooleanSupplier::getAsBoolean);
        }
    }

    /**
     * Runs the work, or waits for equal work that is running.
     *
     * @param key identifies equal work
     * @param gone whether the client has gone
     * @throws ProblemException (503) if too many requests wait already, or if this one has waited too long
     */
    FullResponse once(String key, BooleanSupplier gone, Supplier<FullResponse> work) {
        var mine = new Running(new CompletableFuture<>(), new ConcurrentLinkedQueue<>());
        mine.gone().add(gone);
        var others = running.putIfAbsent(key, mine);
        if (others != null) {
            others.gone().add(gone);
            return inTime(() -> others.result().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        }
        try {
            mine.result().complete(inTurn(mine::isInVain, work));
        } catch (RuntimeException | Error e) {
            mine.result().completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key);
        }
        return mine.result().join();
    }

    /**
     * Runs the work in its turn.
     *
     * @param inVain whether nobody waits for it any more
     * @throws ProblemException (503) if too many requests wait already, or if this one has waited too long
     */
    <T> T inTurn(BooleanSupplier inVain, Supplier<T> work) {
        acquireProcessor();
        try {
            if (inVain.getAsBoolean()) {
                throw busy();
            }
            return work.get();
        } finally {
            processors.release();
        }
    }

    private void acquireProcessor() {
        if (!processors.tryAcquire()) {
            inTime(() -> {
                if (!processors.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new TimeoutException();
                }
                return null;
            });
        }
    }

    private FullResponse inTime(Waiting result) {
        try {
            if (waiting.incrementAndGet() > MOST_WAITING) {
                throw refused();
            }
            return result.get();
        } catch (TimeoutException e) {
            throw refused();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ProblemException problem ? problem : new IllegalStateException(e.getCause());
        } finally {
            waiting.decrementAndGet();
        }
    }

    private ProblemException refused() {
        refused.increment();
        return busy();
    }

    private static ProblemException busy() {
        return ProblemException.busy(RETRY_AFTER);
    }

    private interface Waiting {
        FullResponse get() throws InterruptedException, ExecutionException, TimeoutException;
    }
}
