package org.tumen.api.http.response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.model.Digest;
import org.tumen.model.ReleaseIdentity;

/**
 * Answers what has been understood: with what is kept, or else with what is made now and kept from then on. An answer is
 * a pure function of data, program, request and representation, and its strong {@code ETag} (RFC 9110 §8.8.3) says just
 * that, so that the same release gives the same tag on every server.
 */
@Singleton
public class CachedResponses {

    private static final int TAG_LENGTH = 27;

    private final String answering;
    private final ResponseCache cache;
    private final ExpensiveWork expensive;
    private final HttpServerRequest asked;
    private final ObjectMapper mapper;

    /**
     * @param asked stands for the request that is being answered
     */
    CachedResponses(
            ReleaseIdentity release,
            @ConfigProperty(name = "quarkus.application.version") String program,
            ResponseCache cache,
            ExpensiveWork expensive,
            HttpServerRequest asked,
            ObjectMapper mapper) {
        this.cache = cache;
        this.expensive = expensive;
        this.asked = asked;
        this.mapper = mapper;
        answering = release.digest() + " " + program;
    }

    /** JSON. */
    public Response json(CanonicalRequest request, Supplier<?> view) {
        return of(request, MediaType.APPLICATION_JSON, () -> Body.of(json(view.get())));
    }

    /**
     * Any media type.
     *
     * @param content is made only if the client hasn't got it, and it isn't kept
     */
    public Response of(CanonicalRequest request, String mediaType, Supplier<Body> content) {
        return of(representation(request, mediaType), Supplier::get, content);
    }

    /** Any media type, of content that takes much work: see {@link ExpensiveWork}. */
    public Response ofExpensive(CanonicalRequest request, String mediaType, Supplier<Body> content) {
        var representation = representation(request, mediaType);
        return of(representation, work -> expensive.once(representation.tag(), work), content);
    }

    private Response of(
            Representation representation,
            Function<Supplier<CachedResponse>, CachedResponse> worker,
            Supplier<Body> content) {
        var tag = representation.tag();
        if (isHad(tag)) {
            return CachedResponse.notModified(tag).response();
        }
        var response = cache.response(tag);
        if (response == null) {
            response = worker.apply(() -> {
                var made = representation.response(content.get());
                cache.keep(tag, made);
                return made;
            });
        }
        cache.keep(RequestKey.of(asked), CachedRequest.now(tag));
        return isHad("*") ? CachedResponse.notModified(tag).response() : response.response();
    }

    /** What is sent while it is made, and not kept. */
    public Response stream(CanonicalRequest request, String mediaType, StreamingOutput content) {
        var representation = representation(request, mediaType);
        if (isHad(representation.tag()) || isHad("*")) {
            return CachedResponse.notModified(representation.tag()).response();
        }
        StreamingOutput body = out -> expensive.stream(content, out);
        var response = Response.ok(representation.compressed() ? compressed(body) : body);
        representation
                .headers(Map.of())
                .forEach(header ->
                        response.header(header.name().toString(), header.value().toString()));
        return response.build();
    }

    /** Each representation, each coding included, has a tag of its own: their bytes differ. */
    private Representation representation(CanonicalRequest request, String mediaType) {
        var compressed = Gzip.worthwhile(mediaType) && Gzip.accepted(sent(HttpHeaders.ACCEPT_ENCODING));
        var made = String.join("\n", answering, request.toString(), mediaType, compressed ? Gzip.CODING : "identity");
        return new Representation('"' + Digest.of(made).substring(0, TAG_LENGTH) + '"', mediaType, compressed);
    }

    /** Only what there is has a tag: whoever sends it was once answered. Of {@code *} that is not certain. */
    private boolean isHad(String tag) {
        return Representation.isListed(tag, asked.headers().getAll(HttpHeaders.IF_NONE_MATCH));
    }

    private String sent(CharSequence header) {
        List<String> lines = asked.headers().getAll(header);
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    /** A view as JSON in UTF-8. */
    public byte[] json(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("views can be written", e);
        }
    }

    private static StreamingOutput compressed(StreamingOutput body) {
        return out -> {
            var gzip = new GZIPOutputStream(out);
            body.write(gzip);
            gzip.finish();
        };
    }
}
