package org.tumen.api.http.response;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tumen.api.http.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExpensiveWorkTest {

    private static final int MANY = 64;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final ExpensiveWork expensive = new ExpensiveWork(metrics);
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final ExecutorService clients = Executors.newFixedThreadPool(MANY, task -> {
        threads.add(new Thread(task));
        return threads.get(threads.size() - 1);
    });

    @AfterEach
    void end() {
        clients.shutdownNow();
    }

    @Test
    void equal_requests_at_the_same_time_share_one_result() throws Exception {
        var done = new AtomicInteger();
        var first = clients.submit(() -> expensive.once("a", () -> false, () -> slowly(done)));
        while (done.get() == 0) {
            Thread.onSpinWait();
        }
        var others = submitted(20, i -> () -> expensive.once("a", () -> false, () -> slowly(done)));
        awaitWaiting(20);
        go.countDown();
        for (var other : others) {
            assertThat(other.get()).isSameAs(first.get());
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_failure_is_everybodys_and_is_not_kept() throws Exception {
        assertThatThrownBy(() -> expensive.once("a", () -> false, () -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasMessage("no");
        assertThat(expensive.once("a", () -> false, () -> answer()).status()).isEqualTo(200);
    }

    @Test
    void what_nobody_waits_for_any_more_is_not_done() throws Exception {
        var done = new AtomicInteger();
        var processors = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var before = submitted(processors, i -> () -> expensive.once("" + i, () -> false, () -> slowly(done)));
        while (done.get() < processors) {
            Thread.onSpinWait();
        }
        var abandoned = clients.submit(() -> expensive.once("abandoned", () -> true, () -> slowly(done)));
        var shared = clients.submit(() -> expensive.once("shared", () -> true, () -> slowly(done)));
        awaitWaiting(2);
        var other = clients.submit(() -> expensive.once("shared", () -> false, () -> slowly(done)));
        awaitWaiting(3);
        go.countDown();
        for (var one : before) {
            one.get();
        }
        assertThatThrownBy(abandoned::get).hasCauseInstanceOf(ProblemException.class);
        assertThat(other.get()).isSameAs(shared.get());
        assertThat(done).hasValue(processors + 1);
    }

    @Test
    void few_work_at_a_time_some_wait_and_the_others_are_told_to_come_again() throws Exception {
        var working = new AtomicInteger();
        var most = new AtomicInteger();
        var all = submitted(
                MANY,
                i -> () -> expensive.once("" + i, () -> false, () -> {
                    most.accumulateAndGet(working.incrementAndGet(), Math::max);
                    await();
                    working.decrementAndGet();
                    return answer();
                }));
        var busy = 0;
        while (busy < MANY - 40) {
            busy = (int) all.stream().filter(Future::isDone).count();
            Thread.onSpinWait();
        }
        assertThat(metrics.get("http.expensive.running").gauge().value()).isPositive();
        assertThat(metrics.get("http.expensive.waiting").gauge().value()).isPositive();
        assertThat(metrics.get("http.expensive.refused").counter().count()).isGreaterThanOrEqualTo(busy);
        go.countDown();
        var answered = 0;
        for (var one : all) {
            try {
                assertThat(one.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
                answered++;
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(ProblemException.class);
                var response = ((ProblemException) e.getCause()).response();
                assertThat(response.getStatus()).isEqualTo(503);
                assertThat(response.getHeaderString("Retry-After")).isEqualTo("1");
            }
        }
        assertThat(answered).isGreaterThanOrEqualTo(32);
        assertThat(most.get())
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    private void awaitWaiting(int most) {
        while (threads.stream()
                        .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                        .count()
                < most) {
            Thread.onSpinWait();
        }
    }

    private List<Future<FullResponse>> submitted(int count, IntFunction<Callable<FullResponse>> work) {
        var all = new ArrayList<Future<FullResponse>>();
        for (var i = 0; i < count; i++) {
            all.add(clients.submit(work.apply(i)));
        }
        return all;
    }

    private FullResponse slowly(AtomicInteger done) {
        done.incrementAndGet();
        await();
        return answer();
    }

    private void await() {
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FullResponse answer() {
        return new FullResponse(200, List.of(), new byte[0]);
    }
}
