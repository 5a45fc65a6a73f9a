package org.tumen.api.http.response;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.HostAndPort;
import java.util.regex.Pattern;

/**
 * The host that a request is sent to: in its {@code Host} header, exactly one of which it must have (RFC 9112 §3.2), or in its target, if
 * that is a whole URL (§3.2.2).
 */
final class Hosts {

    static final String INVALID =
            "The request needs one Host header: the name or address of the server, and its port if it"
                    + " is not the default.";

    /** A target that is a whole URL, and the host in it. */
    private static final Pattern TARGET = Pattern.compile("(?i)https?://([^/?]*)");

    private Hosts() {}

    static boolean areValid(HttpServerRequest request) {
        var inTarget = TARGET.matcher(request.uri());
        if (inTarget.lookingAt()
                && (inTarget.group(1).isEmpty() || HostAndPort.parseAuthority(inTarget.group(1), -1) == null)) {
            return false;
        }
        var lines = request.headers().getAll(HttpHeaders.HOST);
        if (lines.isEmpty()) {
            // HTTP/1.0 has no Host, and HTTP/2 has :authority instead (RFC 9113 §8.3.1).
            return request.version() == HttpVersion.HTTP_1_0 || request.authority() != null;
        }
        return lines.size() == 1 && !lines.get(0).isBlank() && request.authority() != null;
    }

    /**
     * The host, and the port if it was sent; null if neither was, in HTTP/1.0.
     *
     * @param uri as it was sent
     */
    static String of(String uri, HttpServerRequest request) {
        var inTarget = TARGET.matcher(uri);
        return inTarget.lookingAt()
                ? inTarget.group(1)
                : request.authority() == null ? null : request.authority().toString();
    }
}
