package org.tumen.api.v1;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Under which address clients reach the API: the configured one, or else the one that they asked. */
@Singleton
class PublicAddress {

    private final Optional<URI> configured;

    PublicAddress(@ConfigProperty(name = "tumen.public-url") Optional<URI> configured) {
        this.configured = configured;
    }

    /** The request's own URL as clients see it. */
    UriBuilder of(UriInfo uri) {
        var requested = uri.getRequestUriBuilder();
        configured.ifPresent(
                url -> requested.scheme(url.getScheme()).host(url.getHost()).port(url.getPort()));
        return requested;
    }
}
