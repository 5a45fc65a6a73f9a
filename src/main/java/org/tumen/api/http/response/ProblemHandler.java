package org.tumen.api.http.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.tumen.api.http.monitoring.RequestId;
import org.tumen.api.http.problem.Problem;
import org.tumen.api.http.problem.ProblemType;

/** Sends the problems of requests that reach no resource: those that a filter refuses, and those that the router fails. */
@Singleton
class ProblemHandler {

    private final CommonHeaders common;
    private final PublicUrl publicUrl;
    private final ObjectMapper mapper;

    ProblemHandler(CommonHeaders common, PublicUrl publicUrl, ObjectMapper mapper) {
        this.common = common;
        this.publicUrl = publicUrl;
        this.mapper = mapper;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::handleFailure);
    }

    void send(RoutingContext context, ProblemType type, String detail) {
        send(context, Problem.of(type, detail));
    }

    void send(RoutingContext context, ProblemType type) {
        send(context, Problem.of(type));
    }

    /**
     * @param headers adds those of this problem alone
     */
    void send(RoutingContext context, ProblemType type, Consumer<MultiMap> headers) {
        send(context, Problem.of(type), headers);
    }

    private void handleFailure(RoutingContext context) {
        var request = context.request();
        var status = Math.max(context.statusCode(), 400);
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
        } else if (status >= 500 || context.statusCode() < 0) {
            Log.errorf(context.failure(), "%s failed", request.uri());
            send(context, ProblemType.INTERNAL_ERROR);
        } else if (!Hosts.areValid(request)) {
            send(context, ProblemType.BAD_REQUEST, Hosts.INVALID);
        } else if (status == 404) {
            var target = Problem.shortened(request.uri());
            send(context, ProblemType.NOT_FOUND, "There is no “%s” here; /v1 lists what there is.".formatted(target));
        } else {
            send(context, ProblemType.of(status));
        }
    }

    private void send(RoutingContext context, Problem problem) {
        send(context, problem, none -> {});
    }

    private void send(RoutingContext context, Problem problem, Consumer<MultiMap> others) {
        var response = context.response();
        var headers = response.headers().clear();
        common.addTo(headers);
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.set(Header.VARY.name(), Header.VARY.value());
        headers.set(RequestId.HEADER, RequestId.of(context));
        others.accept(headers);
        response.setStatusCode(problem.status()).end(json(problem.under(publicUrl.path(context))));
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be serialized", e);
        }
    }
}
