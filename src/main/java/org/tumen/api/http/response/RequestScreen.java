package org.tumen.api.http.response;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.api.http.problem.ProblemType;

/** Refuses requests that are wrong before any parameter is read, and encodes what was not encoded in their targets. */
@Singleton
class RequestScreen {

    private final Duration patience;
    private final ProblemHandler problems;

    /**
     * @param idle after which the server closes a connection, without an answer; a client may take nine tenths of it to send
     *     content
     */
    RequestScreen(@ConfigProperty(name = "quarkus.http.idle-timeout") Duration idle, ProblemHandler problems) {
        patience = idle.multipliedBy(9).dividedBy(10);
        this.problems = problems;
    }

    /** Whether the request could be read, and is within the limits; otherwise it has been answered. */
    boolean isWithinLimits(RoutingContext context) {
        var request = context.request();
        var problem = MalformedRequests.problemOf(request.uri()).or(() -> RequestLimits.exceededBy(request));
        problem.ifPresent(type -> {
            if (type == ProblemType.BAD_REQUEST) {
                problems.send(context, type, MalformedRequests.DETAIL);
            } else {
                problems.send(context, type);
            }
        });
        return problem.isEmpty();
    }

    /**
     * Goes on once the content of the request, if it has any, is known not to be too large; otherwise the request has been answered.
     * Nothing reads the content. Whoever sends it too slowly is cut off, after an answer if there has been none: a connection with a
     * byte now and then is never idle.
     */
    void receive(RoutingContext context, Runnable then) {
        var request = context.request();
        var headers = request.headers();
        var chunked = headers.contains(HttpHeaders.TRANSFER_ENCODING);
        // The second time if it was rerouted.
        if (!chunked && !headers.contains(HttpHeaders.CONTENT_LENGTH) || RequestKey.of(context) != null) {
            then.run();
            return;
        }
        var vertx = context.vertx();
        var timer = vertx.setTimer(patience.toMillis(), id -> {
            if (chunked && !request.response().ended()) {
                context.addEndHandler(sent -> request.connection().close());
                problems.send(
                        context,
                        ProblemType.REQUEST_TIMEOUT,
                        added -> added.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE));
            } else {
                request.connection().close();
            }
        });
        request.exceptionHandler(closed -> vertx.cancelTimer(timer));
        var length = new AtomicLong();
        request.handler(part -> {
            var before = length.getAndAdd(part.length());
            if (chunked
                    && !request.response().ended()
                    && before <= RequestLimits.CONTENT_BYTES
                    && length.get() > RequestLimits.CONTENT_BYTES) {
                problems.send(context, ProblemType.CONTENT_TOO_LARGE);
            }
        });
        request.endHandler(ended -> {
            vertx.cancelTimer(timer);
            if (chunked && !request.response().ended() && length.get() <= RequestLimits.CONTENT_BYTES) {
                then.run();
            }
        });
        if (!chunked) {
            then.run();
        } else if (headers.contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
    }

    /** Whether the request may go on; otherwise it has been answered, or sent on its way again with an encoded target. */
    boolean isWellFormed(RoutingContext context) {
        var request = context.request();
        if (!Hosts.areValid(request)) {
            problems.send(context, ProblemType.BAD_REQUEST, Hosts.INVALID);
            return false;
        }
        try {
            var target = request.query() == null ? request.path() : request.path() + "?" + request.query();
            var encoded = RequestTarget.encoded(target);
            if (encoded.equals(target)) {
                return true;
            }
            Reroute.to(context, encoded);
        } catch (IllegalArgumentException malformed) {
            problems.send(context, ProblemType.BAD_REQUEST, malformed.getMessage());
        }
        return false;
    }
}
