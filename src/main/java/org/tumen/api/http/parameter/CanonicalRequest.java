package org.tumen.api.http.parameter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request in the canonical form that all equivalent requests share: parameters and their values in order, ids instead of
 * names, no defaults.
 *
 * @param base the public URL of the API, without a slash at the end
 * @param parameters the values of each, decoded
 */
public record CanonicalRequest(String base, String path, SortedMap<String, List<String>> parameters) {

    /** The URL. */
    public URI url() {
        return URI.create(toString());
    }

    /** How many values all parameters have. */
    public int countValues() {
        return parameters.values().stream().mapToInt(List::size).sum();
    }

    /** The URL with another value of a parameter. */
    public URI with(String parameter, String value) {
        var changed = new TreeMap<>(parameters);
        changed.put(parameter, List.of(value));
        return new CanonicalRequest(base, path, changed).url();
    }

    /** The path of the public URL, without a slash at the end; empty if it has none. */
    public String basePath() {
        var path = base.indexOf('/', base.indexOf("://") + "://".length());
        return path < 0 ? "" : base.substring(path);
    }

    /** Path and query with another value of a parameter. */
    public String hrefWith(String parameter, String value) {
        return with(parameter, value).toString().substring(base.length());
    }

    /** The URL of another path with the same parameters. */
    public URI onPath(String other) {
        return new CanonicalRequest(base, other, parameters).url();
    }

    /** The URL of another path. */
    public URI at(String other) {
        return URI.create(base + other);
    }

    /** The URL; unlike {@link #url()} also where the path is not a valid one. */
    @Override
    public String toString() {
        var url = new StringBuilder(base).append(path);
        var separator = '?';
        for (var parameter : parameters.entrySet()) {
            for (var value : parameter.getValue()) {
                url.append(separator)
                        .append(parameter.getKey())
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
                separator = '&';
            }
        }
        return url.toString();
    }
}
