package org.tumen.api.http.response;

import io.netty.buffer.Unpooled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Answers what was asked in the same words before on the I/O thread, before anything else looks at the request. */
@Singleton
class WarmPath {

    static final int AFTER_SHARED_HEADERS = SharedHeaders.BEFORE_EVERYTHING - 1;

    /** What an operator may have the server do with every request; it must then see every request. */
    private static final List<String> SWITCHES =
            List.of("quarkus.http.proxy.proxy-address-forwarding", "quarkus.http.access-log.enabled");

    /** The same, for requests that are told apart by names of the operator's. */
    private static final Pattern NAMED = Pattern.compile("quarkus\\.http\\.(header|filter|same-site-cookie)\\.");

    private final AnswerCache cache;
    private final ReadyAnswers ready;
    private final boolean isDirect;

    WarmPath(AnswerCache cache, ReadyAnswers ready, Config config) {
        this.cache = cache;
        this.ready = ready;
        isDirect = SWITCHES.stream()
                        .noneMatch(name ->
                                config.getOptionalValue(name, Boolean.class).orElse(false))
                && StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .noneMatch(name -> NAMED.matcher(name).lookingAt());
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_SHARED_HEADERS);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        if (isDirect) {
            Shortcut.layUnder(request, ready);
        }
        var answer = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD ? kept(request) : null;
        if (answer == null) {
            context.next();
        } else {
            // Not at once: of many requests sent together, each would be answered within the call for the one before.
            context.vertx().runOnContext(next -> send(answer, request));
        }
    }

    private Answer kept(HttpServerRequest request) {
        var known = cache.known(Asked.of(request));
        if (known == null) {
            return null;
        }
        var tag = known.tag();
        var had = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        var answer = Representation.isHad(tag, had) ? Answer.notModified(tag) : cache.answer(tag);
        if (answer != null) {
            known.count();
        }
        return answer;
    }

    private static void send(Answer answer, HttpServerRequest request) {
        var response = request.response().setStatusCode(answer.status());
        var headers = response.headers();
        for (var header : answer.headers()) {
            headers.add(header.name(), header.value());
        }
        if (answer.body().length == 0 || request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(answer.body())));
        }
    }
}
