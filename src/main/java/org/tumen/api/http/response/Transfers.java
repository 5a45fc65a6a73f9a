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
                .description("Bytes of those that were not found in the response cache")
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
     * Begins to send a body in memory: as a whole, unless it is large and nowhere else.
     *
     * @param cached has the same body in direct memory, from where it needs no copy; or null
     * @throws ProblemException (503) if too much waits in memory for slow clients
     */
    Transfer body(RoutingContext context, byte[] body, CachedResponse cached) {
        if (body.length <= BodyParts.SIZE) {
            return response -> context.response().end(buffer(body, cached));
        }
        if (bytes.get() + body.length > mostBytes) {
            throw refused();
        }
        return cached == null && body.length > BodyParts.SIZE_IN_MEMORY
                ? inParts(context, body)
                : response -> {
                    var sent = context.response().end(buffer(body, cached));
                    bytes.addAndGet(body.length);
                    limitTime(context, sent.onComplete(any -> bytes.addAndGet(-body.length)));
                };
    }

    private static Buffer buffer(byte[] body, CachedResponse cached) {
        var direct = cached == null ? null : cached.retainedBody();
        return Buffer.buffer(direct == null ? Unpooled.wrappedBuffer(body) : direct);
    }

    private Transfer inParts(RoutingContext context, byte[] body) {
        bytes.addAndGet(body.length);
        return inParts(context, body.length, BodyParts.of(body), () -> bytes.addAndGet(-body.length));
    }

    /**
     * Begins to send a body from the cache: not copied, since many may ask for it at the same time.
     *
     * @param body retained, and released at the end
     */
    Transfer cached(RoutingContext context, ByteBuf body) {
        return inParts(context, body.readableBytes(), BodyParts.of(body), () -> {});
    }

    private Transfer inParts(RoutingContext context, int length, BodyParts parts, Runnable ended) {
        bodies.incrementAndGet();
        var vertx = context.vertx();
        return new TransferInParts(context, length, parts, task -> vertx.runOnContext(any -> task.run()), limit, () -> {
            ended.run();
            bodies.decrementAndGet();
        });
    }

    private ProblemException refused() {
        refused.increment();
        return ProblemException.busy(RETRY_AFTER);
    }

    /** Closes the connection if the client has not taken a response in time. */
    void limitTime(RoutingContext context, Future<Void> sent) {
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
