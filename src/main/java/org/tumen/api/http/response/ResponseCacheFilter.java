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
class ResponseCacheFilter {

    static final int AFTER_SHARED_HEADERS = CommonHeadersFilter.BEFORE_EVERYTHING - 1;

    /** What an operator may have the server do with every request; it must then see every request. */
    private static final List<String> SWITCHES =
            List.of("quarkus.http.proxy.proxy-address-forwarding", "quarkus.http.access-log.enabled");

    /** The same, for requests that are told apart by names of the operator's. */
    private static final Pattern NAMED = Pattern.compile("quarkus\\.http\\.(header|filter|same-site-cookie)\\.");

    private final ResponseCache cache;
    private final ReadyAnswers ready;
    private final boolean isDirect;

    ResponseCacheFilter(ResponseCache cache, ReadyAnswers ready, Config config) {
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
        var cached = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD ? kept(request) : null;
        if (cached == null) {
            context.next();
        } else {
            // Not at once: of many requests sent together, each would be answered within the call for the one before.
            context.vertx().runOnContext(next -> send(cached, request));
        }
    }

    private CachedResponse kept(HttpServerRequest request) {
        var known = cache.known(RequestKey.of(request));
        if (known == null) {
            return null;
        }
        var tag = known.tag();
        var had = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        var cached = Representation.isHad(tag, had) ? CachedResponse.notModified(tag) : cache.response(tag);
        if (cached != null) {
            known.count();
        }
        return cached;
    }

    private static void send(CachedResponse cached, HttpServerRequest request) {
        var response = request.response().setStatusCode(cached.status());
        var headers = response.headers();
        for (var header : cached.headers()) {
            headers.add(header.name(), header.value());
        }
        if (cached.body().length == 0 || request.method() == HttpMethod.HEAD) {
            response.end();
        } else {
            response.end(Buffer.buffer(Unpooled.wrappedBuffer(cached.body())));
        }
    }
}
