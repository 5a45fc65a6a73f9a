package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/** A header field, encoded once and sent often. */
record Header(CharSequence name, CharSequence value) {

    /** What a response of the API depends on besides its URL. */
    static final Header VARY = of("Vary", "Accept, Accept-Encoding");

    private static final Header VARY_LANGUAGE = of("Vary", "Accept, Accept-Encoding, Accept-Language");

    /** The paths of what is no page. */
    private static final Pattern NO_PAGE =
            Pattern.compile("/(openapi|assets|q|swagger-ui|robots|sitemap|favicon|oembed|embed/tumen)\\b");

    private static final Pattern NAMED_LANGUAGE = Pattern.compile("(^|&)lang=");

    /** Another release may be deployed any day. */
    static final Header FIVE_MINUTES = of("Cache-Control", "public, max-age=300");

    static Header of(String name, String value) {
        return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
    }

    static void add(List<Header> headers, MultiMap to) {
        for (var header : headers) {
            to.add(header.name(), header.value());
        }
    }

    /** The Vary of a response: pages are in the language that the client prefers, unless the URL says which. */
    static Header vary(HttpServerRequest request) {
        return variesByLanguage(request) ? VARY_LANGUAGE : VARY;
    }

    static boolean variesByLanguage(HttpServerRequest request) {
        var path = request.path();
        return path != null
                && !path.startsWith("/v1")
                && !NO_PAGE.matcher(path).lookingAt()
                && (request.query() == null
                        || !NAMED_LANGUAGE.matcher(request.query()).find());
    }

    int length() {
        return name.length() + value.length();
    }
}
