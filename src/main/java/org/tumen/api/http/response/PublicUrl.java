package org.tumen.api.http.response;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tumen.TumenConfig;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;

/** The URLs that clients know: under the configured address, or else under the one that the request was sent to. */
@Singleton
public class PublicUrl {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*)?");

    private final Optional<String> configured;

    PublicUrl(TumenConfig config) {
        configured = config.publicUrl();
        configured.filter(url -> !ADDRESS.matcher(url).matches()).ifPresent(url -> {
            throw new IllegalArgumentException("TUMEN_PUBLIC_URL is not an http or https address: " + url);
        });
    }

    /** Creates the bean, so that a wrong address ends the start and not every request. */
    void validate(@Observes StartupEvent event) {}

    /**
     * The canonical form of a request without parameters.
     *
     * @throws ProblemException (400) if any parameter was sent
     */
    public CanonicalRequest of(UriInfo uri) {
        return of(uri, new ParameterReader(uri.getQueryParameters()));
    }

    /**
     * The canonical form of a request whose parameters were all read.
     *
     * @throws ProblemException (400) if any parameter is unknown or invalid
     */
    public CanonicalRequest of(UriInfo uri, ParameterReader reader) {
        var base = configured.orElseGet(() -> uri.getBaseUri().toString()).replaceFirst("/+$", "");
        var path = uri.getPath().replaceAll("/+", "/").replaceFirst("(?<=.)/$", "");
        return new CanonicalRequest(base, path, reader.canonical());
    }
}
