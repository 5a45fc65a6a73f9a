package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.List;
import org.tumen.model.identity.ReleaseIdentity;

/** The headers of every response, errors and static files included. Pages bring a policy of their own. */
@Singleton
class CommonHeaders {

    /** For data, which no browser should take for a page (Content Security Policy Level 3). */
    private static final Header DATA =
            Header.of("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    private final List<Header> headers;

    CommonHeaders(ReleaseIdentity release) {
        headers = List.of(
                // A literal *: a reflected origin would poison shared caches.
                Header.of("Access-Control-Allow-Origin", "*"),
                Header.of(
                        "Access-Control-Expose-Headers",
                        "ETag, Link, Total-Count, Dataset-Version, Content-Disposition, Retry-After, X-Request-Id, Deprecation, Sunset"),
                Header.of("Dataset-Version", release.version()),
                Header.of("X-Content-Type-Options", "nosniff"));
    }

    void addTo(MultiMap response) {
        Header.add(headers, response);
        if (!response.contains(DATA.name())) {
            response.add(DATA.name(), DATA.value());
        }
    }
}
