package org.tumen.api.http.response;

import io.netty.buffer.ByteBuf;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.api.http.problem.ProblemType;

/**
 * Sees every request first, on the event loop: sets the headers of every response, errors and static files included, answers
 * preflights, and answers from the cache what was requested in the same words before.
 */
@Singleton
class ResponseCacheFilter {

    private static final int FIRST = 1000;

    /** Seconds until another process serves, or this one anew. */
    private static final String RETRY_AFTER = "5";

    private final ResponseCache cache;
    private final CommonHeaders common;
    private final RequestScreen screen;
    private final ProblemHandler problems;
    private final Transfers transfers;
    private final RateLimit rates;

    ResponseCacheFilter(
            ResponseCache cache,
            CommonHeaders common,
            RequestScreen screen,
            ProblemHandler problems,
            Transfers transfers,
            RateLimit rates) {
        this.cache = cache;
        this.problems = problems;
        this.transfers = transfers;
        this.rates = rates;
        this.common = common;
        this.screen = screen;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FIRST);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (request.response().writeQueueFull()) {
            // One of several pipelined requests: the client has not taken the response before.
            request.pause();
            request.response().drainHandler(taken -> resume(context));
            return;
        }
        var headers = request.response().headers();
        if (isEnding(headers)) {
            problems.send(context, ProblemType.NOT_READY, ResponseCacheFilter::close);
            return;
        }
        common.addTo(headers);
        if (isPreflight(request)) {
            headers.set("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.set("Access-Control-Allow-Headers", "*");
            headers.set("Access-Control-Max-Age", "86400");
            request.response().setStatusCode(204).end();
            return;
        }
        if (rates.isWithinLimit(context) && screen.isWithinLimits(context)) {
            screen.receive(context, () -> answer(context));
        }
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var key = RequestKey.of(request);
        if (isUnconditionalRead(request) && isAnswered(context, cache.tag(key))) {
            return;
        }
        if (RequestKey.of(context) == null) {
            key.attachTo(context);
        }
        if (screen.isWellFormed(context)) {
            AcceptHeader.clean(request.headers());
            context.next();
        }
    }

    private void resume(RoutingContext context) {
        context.response().drainHandler(null);
        context.request().resume();
        handle(context);
    }

    /** Whether the server shuts down: Quarkus has connections close then, but would take new requests without end. */
    private static boolean isEnding(MultiMap headers) {
        return headers.contains(HttpHeaders.CONNECTION);
    }

    private static void close(MultiMap headers) {
        headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
    }

    private boolean isAnswered(RoutingContext context, String tag) {
        if (tag == null) {
            return false;
        }
        var request = context.request();
        if (Representation.isMatched(tag, request.headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            var notModified = FullResponse.notModified(tag, Header.vary(request));
            send(context, notModified.status(), notModified.headers(), null);
            return true;
        }
        var response = cache.response(tag);
        var body = response == null ? null : response.retainedBody();
        if (body == null) {
            return false;
        }
        if (request.method() == HttpMethod.HEAD) {
            body.release();
            send(context, 200, response.headers(), null);
        } else {
            send(context, 200, response.headers(), body);
        }
        return true;
    }

    private void send(RoutingContext context, int status, List<Header> headers, ByteBuf body) {
        // In a task of its own: each of several pipelined requests would be answered within the call for the one
        // before.
        context.vertx().runOnContext(task -> {
            var response = context.response().setStatusCode(status);
            Header.add(headers, response.headers());
            if (body == null) {
                response.end();
            } else {
                transfers.sendWhole(context, body);
            }
        });
    }

    private static boolean isUnconditionalRead(HttpServerRequest request) {
        return (request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD)
                && !request.headers().contains(HttpHeaders.IF_MATCH);
    }

    private static boolean isPreflight(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS && request.headers().contains("Access-Control-Request-Method");
    }
}
