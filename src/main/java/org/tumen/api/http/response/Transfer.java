package org.tumen.api.http.response;

import io.quarkus.logging.Log;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * Sends a body part by part, the next one when the client has taken the one before: a slow client costs the memory of one part, and
 * no thread. Ends with the response, or with the connection, which is closed when time is up.
 */
final class Transfer {

    private final RoutingContext context;
    private final int length;
    private final BodyParts parts;
    private final Executor executor;
    private final AtomicLong unsent;
    private final Runnable ended;
    private final long timer;
    private byte[] first;
    private boolean begun;
    private volatile boolean whole;
    private boolean closed;

    /**
     * @param length of the body in bytes; negative if it is unknown
     * @param executor reads the parts
     * @param unsent counts the bodies that were handed to their connections whole, and are not received yet
     * @param ended called once
     */
    Transfer(
            RoutingContext context,
            int length,
            BodyParts parts,
            Executor executor,
            Duration limit,
            AtomicLong unsent,
            Runnable ended) {
        this.context = context;
        this.length = length;
        this.parts = parts;
        this.executor = executor;
        this.unsent = unsent;
        this.ended = ended;
        timer = context.vertx()
                .setTimer(limit.toMillis(), id -> context.request().connection().close());
        context.addEndHandler(any -> {
            // A response ends when all of it is handed over, which is long before it is received.
            if (!whole) {
                executor.execute(this::close);
            }
        });
    }

    /** Reads the first part, so that a failure can still become a problem. */
    Transfer begin() throws IOException {
        try {
            first = next();
            begun = true;
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    void send(ServerHttpResponse response) {
        // Before the first part; the framework sets the other headers only then.
        if (length < 0) {
            response.setChunked(true);
        } else {
            response.setResponseHeader("Content-Length", Integer.toString(length));
        }
        if (begun) {
            send(response, first);
            first = null;
        } else {
            sendNext(response);
        }
    }

    private void send(ServerHttpResponse response, byte[] part) {
        if (part == null) {
            response.end();
            return;
        }
        if (part.length == length) {
            sendWhole(part);
            return;
        }
        response.write(part)
                .whenCompleteAsync(
                        (done, failure) -> {
                            if (failure == null) {
                                sendNext(response);
                            } else {
                                close();
                            }
                        },
                        executor);
    }

    /** Without a part of its own for the end, which costs 6 % of all work for a page of 20 events. */
    private void sendWhole(byte[] body) {
        whole = true;
        unsent.incrementAndGet();
        context.response().end(Buffer.buffer(body)).onComplete(any -> {
            unsent.decrementAndGet();
            close();
        });
    }

    private void sendNext(ServerHttpResponse response) {
        try {
            send(response, next());
        } catch (IOException | RuntimeException e) {
            Log.errorf(e, "%s failed after it had begun", context.request().uri());
            close();
            // What is cut off must not look complete.
            context.request().connection().close();
        }
    }

    private synchronized byte[] next() throws IOException {
        return closed ? null : parts.next();
    }

    private synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        context.vertx().cancelTimer(timer);
        try {
            parts.close();
        } catch (IOException e) {
            Log.warn("A body could not be closed", e);
        } finally {
            ended.run();
        }
    }
}
