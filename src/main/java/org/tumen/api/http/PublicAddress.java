package org.tumen.api.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Under which URL clients reach something: at the configured address, or else at the one that they asked. A request has
 * one URL, in whatever order its parameters were sent.
 */
@Singleton
public class PublicAddress {

    private static final Pattern WHOLE = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*)?");

    private final Optional<String> configured;

    PublicAddress(@ConfigProperty(name = "tumen.public-url") Optional<String> configured) {
        configured.filter(url -> !WHOLE.matcher(url).matches()).ifPresent(url -> {
            throw new IllegalArgumentException("TUMEN_PUBLIC_URL is no http or https address: " + url);
        });
        this.configured = configured;
    }

    /** The URL of the request. */
    public URI of(UriInfo uri) {
        return of(uri, uri.getPath(), parameters(uri));
    }

    /** The URL of the request, were a parameter sent with this value. */
    public URI of(UriInfo uri, String parameter, String value) {
        var parameters = parameters(uri);
        parameters.put(parameter, List.of(value));
        return of(uri, uri.getPath(), parameters);
    }

    /** The URL of a path. */
    public URI of(UriInfo uri, String path) {
        return of(uri, path, new TreeMap<>());
    }

    private URI of(UriInfo uri, String path, SortedMap<String, List<String>> parameters) {
        var query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        var base = configured.orElseGet(() -> uri.getBaseUri().toString()).replaceFirst("/+$", "");
        return URI.create(base + (query.isEmpty() ? path : path + "?" + query));
    }

    private static SortedMap<String, List<String>> parameters(UriInfo uri) {
        return new TreeMap<>(Map.copyOf(uri.getQueryParameters()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
