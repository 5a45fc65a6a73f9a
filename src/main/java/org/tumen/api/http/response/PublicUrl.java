package org.tumen.api.http.response;

import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;
import org.tumen.TumenConfig;
import org.tumen.api.http.parameter.CanonicalRequest;
import org.tumen.api.http.parameter.ParameterReader;
import org.tumen.api.http.problem.ProblemException;

/**
 * The URLs that clients know: under the configured address, or else under the one that the request was sent to. A proxy that is
 * trusted ({@code quarkus.http.proxy}) says what that was.
 */
@Singleton
public class PublicUrl {

    /** Of a path that can be put before links as it is. */
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~%-]+)*");

    private static final Pattern SLASHES = Pattern.compile("//+");
    private static final Pattern LAST_SLASH = Pattern.compile("(?<=.)/$");
    private static final Pattern QUERY_OR_FRAGMENT = Pattern.compile("[?#].*");

    private static final Pattern SCHEME = Pattern.compile("https?");

    private final Optional<String> configured;
    private final RoutingContext current;

    /**
     * @param current a proxy of the current request's context
     * @throws ConfigurationException if the configured address is none
     */
    PublicUrl(TumenConfig config, RoutingContext current) {
        configured = config.publicUrl().map(PublicUrl::address);
        this.current = current;
    }

    /** Ends the start if the address is wrong, which the constructor finds, or if any client could say what it is. */
    void validate(@Observes @Priority(TumenConfig.CHECK_PRIORITY) StartupEvent event) {
        var config = ConfigProvider.getConfig();
        var forwarding = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class);
        if (forwarding.orElse(false)
                && config.getOptionalValue("quarkus.http.proxy.trusted-proxies", String.class)
                        .isEmpty()) {
            throw new ConfigurationException(
                    "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING is true, but QUARKUS_HTTP_PROXY_TRUSTED_PROXIES does not say which"
                            + " proxies to trust, such as 127.0.0.1 or 10.0.0.0/8.");
        }
    }

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
        return new CanonicalRequest(base(ClientProxy.unwrap(current)), single(uri.getPath()), reader.canonical());
    }

    /** The path without empty segments. */
    private static String single(String path) {
        return path.contains("//") || path.endsWith("/")
                ? LAST_SLASH.matcher(SLASHES.matcher(path).replaceAll("/")).replaceFirst("")
                : path;
    }

    /**
     * A URL that a response links to.
     *
     * @throws ProblemException (414) if it is longer than the URL of a request may be
     */
    public static URI acceptable(URI link) {
        var length = link.getRawPath().length()
                + 1
                + (link.getRawQuery() == null ? 0 : link.getRawQuery().length());
        if (length > RequestLimits.URI_CHARACTERS) {
            throw ProblemException.uriTooLong(
                    "The URL of the next page would have more than 8,192 characters: encoded, and with ids instead of names.");
        }
        return link;
    }

    /** The path that clients reach the server under, without a slash at the end; empty if it is the root. */
    public String path() {
        return path(current);
    }

    /** The address if it is configured, or if clients reach the server under a path. */
    public Optional<String> differing() {
        return configured.or(() -> Optional.of(base(current)).filter(base -> !path().isEmpty()));
    }

    String path(RoutingContext context) {
        return configured.map(url -> URI.create(url).getRawPath()).orElseGet(() -> forwardedPrefix(context));
    }

    private String base(RoutingContext context) {
        return configured.orElseGet(() -> origin(context) + forwardedPrefix(context));
    }

    private static String origin(RoutingContext context) {
        var request = context.request();
        var key = RequestKey.of(context);
        var scheme = SCHEME.matcher(request.scheme()).matches() ? request.scheme() : "http";
        var sent = Hosts.of(key == null ? request.uri() : key.uri(), request);
        if (sent != null) {
            return scheme + "://" + sent;
        }
        // HTTP/1.0 without Host: the best that is known.
        var address = request.localAddress();
        var host = address.hostAddress();
        return "%s://%s:%d".formatted(scheme, host.contains(":") ? "[" + host + "]" : host, address.port());
    }

    /** What a trusted proxy has cut off the path: the URI has it, and the path of the request has not. */
    private static String forwardedPrefix(RoutingContext context) {
        var key = RequestKey.of(context);
        var uri = key == null ? context.request().uri() : key.uri();
        var path = RequestKey.path(context);
        if (path != null
                && uri.startsWith(path)
                && (uri.length() == path.length() || uri.charAt(path.length()) == '?')) {
            return "";
        }
        var sent = QUERY_OR_FRAGMENT.matcher(uri).replaceFirst("");
        if (!sent.startsWith("/") || path == null || !sent.endsWith(path)) {
            return "";
        }
        var prefix = sent.substring(0, sent.length() - path.length());
        return PATH.matcher(prefix).matches() ? prefix : "";
    }

    private static String address(String text) {
        try {
            var url = new URI(text.strip());
            var path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("/+$", "");
            if (url.getScheme() != null
                    && SCHEME.matcher(url.getScheme()).matches()
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && PATH.matcher(path).matches()) {
                return url.getScheme() + "://" + url.getRawAuthority() + path;
            }
        } catch (URISyntaxException e) {
            // As wrong as any other.
        }
        throw new ConfigurationException(
                "TUMEN_PUBLIC_URL is “%s”, but must be an http or https address with a host and without a query, such as https://example.org/tumen."
                        .formatted(text));
    }
}
