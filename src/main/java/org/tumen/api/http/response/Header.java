package org.tumen.api.http.response;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;

/** A header field, encoded once and sent often. */
record Header(CharSequence name, CharSequence value) {

    /** What a response depends on besides its URL. */
    static final Header VARY = of("Vary", "Accept, Accept-Encoding");

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

    int length() {
        return name.length() + value.length();
    }
}
