package org.tumen.api.http.response;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.micrometer.runtime.binder.HttpCommonTags;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Kept answers as the very bytes that go over the wire, status line and all. */
@Singleton
class ReadyAnswers {

    private final ResponseCache cache;
    private final CommonHeadersFilter shared;
    private final MeterRegistry metrics;
    private final Map<Counted, Timer> timers = new ConcurrentHashMap<>();

    /** Under what the server's metrics count an answer. */
    private record Counted(String method, int status, String path, boolean isTemplate) {}

    ReadyAnswers(ResponseCache cache, CommonHeadersFilter shared, MeterRegistry metrics) {
        this.cache = cache;
        this.shared = shared;
        this.metrics = metrics;
    }

    /**
     * The answer to a request without content, or null if there is none ready.
     *
     * @return what the caller has to write or to release
     */
    ByteBuf answer(HttpRequest request, String scheme) {
        var method = request.method();
        var isGet = HttpMethod.GET.equals(method);
        if (!isGet && !HttpMethod.HEAD.equals(method)) {
            return null;
        }
        var begun = System.nanoTime();
        var asked = RequestKey.of(request, scheme);
        if (!cache.hasKnown(asked)) {
            // The server will look again, and count it then.
            return null;
        }
        var known = cache.known(asked);
        if (known == null) {
            return null;
        }
        var wire = cache.wire(known.tag(), this::wire);
        if (wire == null) {
            return null;
        }
        var isHad = Representation.isHad(known.tag(), request.headers().getAll(HttpHeaderNames.IF_NONE_MATCH));
        var ready = isHad ? wire.notModified() : isGet ? wire.whole() : wire.head();
        if (ready != null) {
            var counted = new Counted(
                    method.name(),
                    isHad ? 304 : 200,
                    known.route() == null ? asked.path() : known.route(),
                    known.route() != null);
            timers.computeIfAbsent(counted, this::timer).record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
        return ready;
    }

    private EncodedResponse wire(CachedResponse answer) {
        return EncodedResponse.of(head(answer), answer.body(), head(CachedResponse.notModified(answer.tag())));
    }

    private byte[] head(CachedResponse answer) {
        var text = new StringBuilder(1024)
                .append("HTTP/1.1 ")
                .append(HttpResponseStatus.valueOf(answer.status()))
                .append("\r\n");
        append(shared.always(), text);
        append(answer.headers(), text);
        return text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void append(List<Header> headers, StringBuilder text) {
        for (var header : headers) {
            text.append(header.name()).append(": ").append(header.value()).append("\r\n");
        }
    }

    /** As Quarkus's binder of Micrometer names it for what the server answers. */
    private Timer timer(Counted counted) {
        return Timer.builder("http.server.requests")
                .description("HTTP server request processing time")
                .tags(Tags.of(
                        HttpCommonTags.method(counted.method()),
                        // Quarkus takes a path for a template if it is not what was asked.
                        HttpCommonTags.uri(
                                counted.path(), counted.isTemplate() ? "" : counted.path(), counted.status(), false),
                        HttpCommonTags.outcome(counted.status()),
                        HttpCommonTags.status(counted.status())))
                .register(metrics);
    }
}
