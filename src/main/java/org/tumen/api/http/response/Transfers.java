package org.tumen.api.http.response;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.tumen.TumenConfig;
import org.tumen.api.http.problem.ProblemException;

/**
 * Sends large bodies, and bounds what all clients that take them slowly cost together: the number of streams, and the bytes of bodies
 * in memory. Streams are read by threads of their own, fewer than there are processors.
 */
@Singleton
class Transfers {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final int UNKNOWN_LENGTH = -1;

    private static final int LAST_CALL_SECONDS = 10;

    /** The share of the heap that bodies may take which wait for slow clients. */
    private static final int HEAP_SHARE = 4;

    private final Duration limit;
    private final Semaphore streams;
    private final ExecutorService readers;
    private final long mostBytes = Runtime.getRuntime().maxMemory() / HEAP_SHARE;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicInteger bodies = new AtomicInteger();
    private final Counter refused;

    /** Large responses that were handed to their connections whole, and that their clients have not received yet. */
    private final AtomicLong unsent = new AtomicLong();

    Transfers(TumenConfig config, MeterRegistry metrics) {
        limit = config.limits().transferTime();
        streams = new Semaphore(config.limits().streams());
        Gauge.builder("http.streams.open", () -> config.limits().streams() - streams.availablePermits())
                .description("Lists that are being sent whole")
                .register(metrics);
        Gauge.builder("http.transfers.open", bodies::get)
                .description("Other large responses that their clients have not received yet")
                .register(metrics);
        Gauge.builder("http.transfers.bytes", bytes::get)
                .description("Bytes of those that are not in the response cache")
                .register(metrics);
        refused = Counter.builder("http.transfers.refused")
                .description("Responses that were refused with 503, because too much is being sent")
                .register(metrics);
        var threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        readers = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                task -> new Thread(task, "stream-reader"),
                // After the end of the server, which has closed all connections.
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * Begins a stream.
     *
     * @throws ProblemException (503) if too many are open
     */
    Transfer stream(RoutingContext context, BodyParts parts) throws IOException {
        if (!streams.tryAcquire()) {
            parts.close();
            throw refused();
        }
        return new TransferInParts(
                        context,
                        UNKNOWN_LENGTH,
                        parts,
                        task -> readers.execute(() -> inRequestContext(task)),
                        limit,
                        streams::release)
                .begin();
    }

    /**
     * Begins to send a body that only this response has: in parts if it is large.
     *
     * @throws ProblemException (503) if too much waits in memory for slow clients
     */
    Transfer body(RoutingContext context, byte[] body) {
        if (bytes.get() + body.length > mostBytes) {
            throw refused();
        }
        if (body.length > BodyParts.SIZE_IN_MEMORY) {
            return inParts(context, body);
        }
        return response -> {
            bytes.addAndGet(body.length);
            sendWhole(context, Unpooled.wrappedBuffer(body)).onComplete(any -> bytes.addAndGet(-body.length));
        };
    }

    private Transfer inParts(RoutingContext context, byte[] body) {
        bytes.addAndGet(body.length);
        bodies.incrementAndGet();
        var vertx = context.vertx();
        return new TransferInParts(
                context, body.length, BodyParts.of(body), task -> vertx.runOnContext(any -> task.run()), limit, () -> {
                    bytes.addAndGet(-body.length);
                    bodies.decrementAndGet();
                });
    }

    /**
     * Sends a body that takes no memory of its own, or little. If it is large, the connection is closed when its client has not taken
     * it in time.
     *
     * @param body retained, and released at the end
     */
    Future<Void> sendWhole(RoutingContext context, ByteBuf body) {
        var isLarge = body.readableBytes() > BodyParts.SIZE;
        // Vert.x takes a body for an object of the heap, which nobody has to release.
        var sent = context.response()
                .end(Buffer.buffer(Unpooled.unreleasableBuffer(body)))
                .onComplete(any -> body.release());
        if (isLarge) {
            limitTime(context, sent);
        }
        return sent;
    }

    private ProblemException refused() {
        refused.increment();
        return ProblemException.busy(RETRY_AFTER);
    }

    private void limitTime(RoutingContext context, Future<Void> sent) {
        var vertx = context.vertx();
        var timer = vertx.setTimer(
                limit.toMillis(), id -> context.request().connection().close());
        bodies.incrementAndGet();
        unsent.incrementAndGet();
        sent.onComplete(any -> {
            vertx.cancelTimer(timer);
            unsent.decrementAndGet();
            bodies.decrementAndGet();
        });
    }

    /** Lets what was handed to connections reach slow clients, before these are closed. */
    void drain(@Observes ShutdownEvent event) throws InterruptedException {
        for (var waited = 0; unsent.get() > 0 && waited < LAST_CALL_SECONDS * 100; waited++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    /** Where the sessions of the ORM live. */
    @ActivateRequestContext
    void inRequestContext(Runnable task) {
        task.run();
    }

    @PreDestroy
    void end() {
        readers.shutdown();
    }
}
