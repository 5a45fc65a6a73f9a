package org.tumen.api.http.response;

import io.quarkus.logging.Log;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;

/**
 * Sends a body part by part, the next one when the client has taken the one before: a slow client costs the memory of one part, and
 * no thread. Ends with the response, or with the connection, which is closed when time is up.
 */
final class TransferInParts implements Transfer {

    /** How often the response and the time are looked at. */
    private static final int LOOK_MILLIS = 1000;

    private final RoutingContext context;
    private final int length;
    private final BodyParts parts;
    private final Executor executor;
    private final Runnable ended;
    private final long timer;
    private byte[] first;
    private boolean begun;
    private boolean closed;

    /**
     * @param length of the body in bytes; negative if it is unknown
     * @param executor reads the parts
     * @param ended called once
     */
    TransferInParts(
            RoutingContext context, int length, BodyParts parts, Executor executor, Duration limit, Runnable ended) {
        this.context = context;
        this.length = length;
        this.parts = parts;
        this.executor = executor;
        this.ended = ended;
        var begin = System.nanoTime();
        var vertx = context.vertx();
        timer = vertx.setPeriodic(LOOK_MILLIS, id -> look(System.nanoTime() - begin > limit.toNanos()));
        // On the event loop: the list of handlers is not for several threads, and sometimes lost what a worker thread
        // added.
        vertx.runOnContext(now -> {
            look(false);
            context.addEndHandler(any -> executor.execute(this::close));
        });
    }

    /** Ends what the client or the framework has ended, if it was not told. */
    private void look(boolean isLate) {
        if (context.response().closed() || context.response().ended()) {
            executor.execute(this::close);
        } else if (isLate) {
            context.request().connection().close();
        }
    }

    /** Reads the first part, so that a failure can still become a problem. */
    TransferInParts begin() throws IOException {
        try {
            first = next();
            begun = true;
            return this;
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void send(ServerHttpResponse response) {
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
