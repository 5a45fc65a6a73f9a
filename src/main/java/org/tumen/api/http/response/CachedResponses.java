package org.tumen.api.http.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.Unpooled;
import io.quarkus.arc.ClientProxy;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.model.identity.BuildIdentity;
import org.tumen.model.identity.Digest;
import org.tumen.model.identity.ReleaseIdentity;

/**
 * Responds to requests that were read without an error: from the cache, or else with content that is rendered now and cached.
 * A response is a pure function of release, build, canonical request and representation, and its strong {@code ETag} (RFC
 * 9110 §8.8.3) is a digest of just these, so that the same release has the same tags on every server.
 */
@Singleton
public class CachedResponses {

    private static final int TAG_LENGTH = 27;
    private static final byte[] NOTHING = {};

    private final String identity;
    private final ResponseCache cache;
    private final ExpensiveWork expensive;
    private final Transfers transfers;
    private final RoutingContext current;
    private final ObjectMapper mapper;

    /**
     * @param current a proxy of the current request's context
     */
    CachedResponses(
            ReleaseIdentity release,
            BuildIdentity build,
            ResponseCache cache,
            ExpensiveWork expensive,
            Transfers transfers,
            RoutingContext current,
            ObjectMapper mapper) {
        this.cache = cache;
        this.expensive = expensive;
        this.transfers = transfers;
        this.current = current;
        this.mapper = mapper;
        identity = release.digest() + " " + build.digest();
    }

    /** A view as JSON. */
    public Response json(CanonicalRequest request, Supplier<?> view) {
        return of(request, MediaType.APPLICATION_JSON, () -> Body.of(json(view.get())));
    }

    /**
     * Content of any media type.
     *
     * @param content called only if neither the client nor the cache has the response
     */
    public Response of(CanonicalRequest request, String mediaType, Supplier<Body> content) {
        return of(representation(request, mediaType), Supplier::get, prefixed(request, mediaType, content));
    }

    /**
     * Does a part of the work for content that is not expensive as a whole.
     *
     * @throws ProblemException (503) if too many requests wait for their turn
     */
    public <T> T inTurn(Supplier<T> work) {
        return expensive.inTurn(clientGone(), work);
    }

    /** Content that takes much work: see {@link ExpensiveWork}. */
    public Response ofExpensive(CanonicalRequest request, String mediaType, Supplier<Body> content) {
        var representation = representation(request, mediaType);
        return of(
                representation,
                work -> expensive.once(representation.tag(), clientGone(), work),
                prefixed(request, mediaType, content));
    }

    /**
     * Content that is written as the client takes it, and not cached.
     *
     * @throws ProblemException (503) if too many such responses are being sent
     */
    public Response stream(
            CanonicalRequest request,
            String mediaType,
            Map<String, String> headers,
            Supplier<StreamedContent> content) {
        var representation = representation(request, mediaType);
        var conditions = current.request().headers();
        if (isExcluded(representation.tag(), conditions)) {
            throw ProblemException.preconditionFailed();
        }
        if (isListed(representation.tag(), conditions) || isListed("*", conditions)) {
            return FullResponse.notModified(representation.tag(), representation.vary())
                    .toResponse();
        }
        var response = Response.ok();
        representation
                .headers(headers)
                .forEach(header ->
                        response.header(header.name().toString(), header.value().toString()));
        return isHead()
                ? response.build()
                : response.entity(begun(content, encoder(representation, pathOf(request))))
                        .build();
    }

    private Transfer begun(Supplier<StreamedContent> content, UnaryOperator<OutputStream> encoder) {
        return expensive.inTurn(clientGone(), () -> {
            try {
                return transfers.stream(context(), BodyParts.of(content.get(), encoder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static UnaryOperator<OutputStream> encoder(Representation representation, String path) {
        return out -> {
            try {
                return PathPrefix.of(
                        path,
                        representation.mediaType(),
                        representation.compressed() ? new GZIPOutputStream(out) : out);
            } catch (IOException e) {
                throw new UncheckedIOException("memory cannot fail", e);
            }
        };
    }

    /** The current request's context itself, for other threads. */
    private RoutingContext context() {
        return ClientProxy.unwrap(current);
    }

    /** Whether the client of the current request has gone; to be called from any thread. */
    private BooleanSupplier clientGone() {
        return current.response()::closed;
    }

    /** A view as JSON in UTF-8. */
    public byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a view cannot be serialized", e);
        }
    }

    private static Supplier<Body> prefixed(CanonicalRequest request, String mediaType, Supplier<Body> content) {
        return () -> {
            var body = content.get();
            return new Body(PathPrefix.in(body.bytes(), pathOf(request), mediaType), body.headers());
        };
    }

    /** The path of the public URL; empty for the contract, whose paths are relative to its servers. */
    private static String pathOf(CanonicalRequest request) {
        return request.path().startsWith("/v1") ? request.basePath() : "";
    }

    private Response of(
            Representation representation,
            Function<Supplier<FullResponse>, FullResponse> worker,
            Supplier<Body> content) {
        var tag = representation.tag();
        var conditions = current.request().headers();
        // RFC 9110 §13.2.2: If-Match first. But what is not there is a 404 all the same.
        var excluded = isExcluded(tag, conditions);
        if (!excluded && isListed(tag, conditions)) {
            return FullResponse.notModified(tag, representation.vary()).toResponse();
        }
        Supplier<FullResponse> rendering = () -> worker.apply(() -> {
            var rendered = representation.response(content.get());
            cache.put(tag, rendered);
            return rendered;
        });
        var cached = cache.response(tag);
        if (cached != null) {
            return conditional(representation, excluded).orElseGet(() -> sent(cached, rendering));
        }
        var response = rendering.get();
        var kept = cache.kept(tag);
        return conditional(representation, excluded)
                .orElseGet(() -> kept == null ? sent(response) : sent(kept, rendering));
    }

    /** What is answered instead of a representation, of which it is certain only now that there is one for * to match. */
    private Optional<Response> conditional(Representation representation, boolean excluded) {
        var context = context();
        cache.put(RequestKey.of(context), representation.tag());
        if (excluded) {
            throw ProblemException.preconditionFailed();
        }
        return isListed("*", context.request().headers())
                ? Optional.of(FullResponse.notModified(representation.tag(), representation.vary())
                        .toResponse())
                : Optional.empty();
    }

    /**
     * What the cache has, from its direct memory. Not retained before it is sent, since it is not sent if the client has gone.
     *
     * @param rendering if it is evicted meanwhile
     */
    private Response sent(CachedResponse cached, Supplier<FullResponse> rendering) {
        var response = new FullResponse(200, cached.headers(), NOTHING);
        if (isHead()) {
            return response.toResponse();
        }
        var context = context();
        Transfer transfer = any -> {
            var body = cached.retainedBody();
            transfers.sendWhole(
                    context,
                    body == null ? Unpooled.wrappedBuffer(rendering.get().body()) : body);
        };
        return response.toResponse(transfer);
    }

    /** What the cache has not. */
    private Response sent(FullResponse response) {
        if (response.body().length <= BodyParts.SIZE) {
            return response.toResponse();
        }
        return response.toResponse(isHead() ? null : transfers.body(context(), response.body()));
    }

    private boolean isHead() {
        return current.request().method() == HttpMethod.HEAD;
    }

    /** Every representation has a tag of its own, and so has every content coding: their bytes differ. */
    private Representation representation(CanonicalRequest request, String mediaType) {
        var asked = current.request();
        var compressed =
                Gzip.worthwhile(mediaType) && Gzip.accepted(header(HttpHeaders.ACCEPT_ENCODING, asked.headers()));
        var text = String.join("\n", identity, request.toString(), mediaType, compressed ? Gzip.CODING : "identity");
        return new Representation(
                '"' + Digest.of(text).substring(0, TAG_LENGTH) + '"', mediaType, compressed, Header.vary(asked));
    }

    private static boolean isExcluded(String tag, MultiMap headers) {
        return Representation.isExcluded(tag, headers.getAll(HttpHeaders.IF_MATCH));
    }

    private static boolean isListed(String tag, MultiMap headers) {
        return Representation.isListed(tag, headers.getAll(HttpHeaders.IF_NONE_MATCH));
    }

    private static String header(CharSequence name, MultiMap headers) {
        var lines = headers.getAll(name);
        return lines.isEmpty() ? null : String.join(",", lines);
    }
}
