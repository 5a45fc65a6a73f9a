package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tumen.model.identity.ReleaseIdentity;

/** The headers of every response, errors and static files included. Pages bring a policy of their own. */
@Singleton
class CommonHeaders {

    /** For data, which no browser should take for a page (Content Security Policy Level 3). */
    private static final Header DATA =
            Header.of("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    /** RFC 9110 §5.6.7; unlike {@link DateTimeFormatter#RFC_1123_DATE_TIME}, with two digits for the day. */
    private static final DateTimeFormatter IMF_FIXDATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    private final List<Header> headers;
    private volatile Date date = Date.of(0);

    CommonHeaders(ReleaseIdentity release) {
        headers = List.of(
                // A literal *: a reflected origin would poison shared caches.
                Header.of("Access-Control-Allow-Origin", "*"),
                Header.of(
                        "Access-Control-Expose-Headers",
                        "ETag, Link, Total-Count, Dataset-Version, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy, X-Request-Id, Deprecation, Sunset"),
                Header.of("Dataset-Version", release.version()),
                Header.of("X-Content-Type-Options", "nosniff"));
    }

    void addTo(MultiMap response) {
        Header.add(headers, response);
        if (!response.contains(DATA.name())) {
            response.add(DATA.name(), DATA.value());
        }
        var now = System.currentTimeMillis() / 1000;
        var current = date;
        if (current.second() != now) {
            current = Date.of(now);
            date = current;
        }
        response.add(current.header().name(), current.header().value());
    }

    /** RFC 9110 §6.6.1; written once a second. */
    private record Date(long second, Header header) {

        static Date of(long second) {
            var time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
            return new Date(second, Header.of("Date", IMF_FIXDATE.format(time)));
        }
    }
}
