package org.tumen.api.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tumen.model.Digest;
import org.tumen.model.ReleaseIdentity;

/**
 * Makes responses cacheable: an answer is a pure function of data, program, request and representation, and its strong
 * {@code ETag} (RFC 9110 §8.8.3) says just that, so that the same release gives the same tag on every server.
 */
class Caching {

    private static final int TAG_LENGTH = 27;
    private static final Set<String> CACHEABLE = Set.of("GET", "HEAD");

    private final String answering;
    private final PublicAddress address;

    Caching(
            ReleaseIdentity release,
            @ConfigProperty(name = "quarkus.application.version") String program,
            PublicAddress address) {
        this.address = address;
        answering = release.digest() + " " + program;
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
        if (response.getStatus() != 200 || !CACHEABLE.contains(request.getMethod())) {
            headers.putSingle(
                    HttpHeaders.CACHE_CONTROL, response.getStatus() == 308 ? "public, max-age=300" : "no-cache");
            return;
        }
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
        var encoding = Gzip.worthwhile(response.getMediaType())
                        && Gzip.accepted(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING))
                ? Gzip.CODING
                : "identity";
        var tag = tag(request.getUriInfo(), String.valueOf(response.getMediaType()), encoding);
        headers.putSingle(HttpHeaders.ETAG, tag);
        if (has(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
            headers.remove(HttpHeaders.CONTENT_TYPE);
        } else if (encoding.equals(Gzip.CODING)) {
            headers.putSingle(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
        }
    }

    /** Each representation, each coding included, has a tag of its own: their bytes differ. */
    private String tag(UriInfo uri, String mediaType, String encoding) {
        var request = String.join("\n", answering, address.of(uri).toString(), mediaType, encoding);
        return '"' + Digest.of(request).substring(0, TAG_LENGTH) + '"';
    }

    /**
     * Whether an {@code If-None-Match} lists the tag. The comparison is weak (RFC 9110 §13.1.2), since a proxy may have
     * weakened the tag on its way; other conditions mean nothing to what cannot be changed.
     */
    private static boolean has(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals("*") || one.replaceFirst("^W/", "").equals(tag));
    }
}
