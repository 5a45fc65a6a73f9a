package org.tumen.api.http.response;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;

/** Under which URL clients reach something: at the configured address, or else at the one that they asked. */
@Singleton
public class PublicUrl {

    private static final Pattern WHOLE = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*)?");

    private final Optional<String> configured;

    PublicUrl(@ConfigProperty(name = "tumen.public-url") Optional<String> configured) {
        configured.filter(url -> !WHOLE.matcher(url).matches()).ifPresent(url -> {
            throw new IllegalArgumentException("TUMEN_PUBLIC_URL is no http or https address: " + url);
        });
        this.configured = configured;
    }

    /**
     * A request without parameters.
     *
     * @throws ProblemException (400) if any was sent
     */
    public CanonicalRequest of(UriInfo uri) {
        return of(uri, new ParameterReader(uri.getQueryParameters()));
    }

    /**
     * The request whose parameters were read, all of them.
     *
     * @throws ProblemException (400) if anything was wrong with them
     */
    public CanonicalRequest of(UriInfo uri, ParameterReader reader) {
        reader.orThrow();
        var base = configured.orElseGet(() -> uri.getBaseUri().toString()).replaceFirst("/+$", "");
        var path = uri.getPath().replaceAll("/+", "/").replaceFirst("(?<=.)/$", "");
        return new CanonicalRequest(base, path, reader.canonical());
    }
}
