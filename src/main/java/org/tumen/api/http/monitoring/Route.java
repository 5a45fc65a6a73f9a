package org.tumen.api.http.monitoring;

import java.util.Set;

/** Names the route of a request for metrics. There are some fifty names, whatever paths clients request. */
final class Route {

    /** All paths that lead nowhere. */
    static final String OTHER = "other";

    private static final String API = "/v1";

    private static final Set<String> COLLECTIONS =
            Set.of("/events", "/people", "/organisations", "/agreements", "/places", "/sources");

    /** With single entries below them. */
    private static final Set<String> VOCABULARIES = Set.of("/vocabularies");

    private static final Set<String> OTHERS_OF_API =
            Set.of("", "/counts", "/network", "/changes", "/search", "/dataset", "/dataset/archive");

    private static final Set<String> OTHERS = Set.of("/", "/oembed", "/robots.txt");

    /** Below which everything is one route. */
    private static final Set<String> DIRECTORIES = Set.of("/assets", "/embed", "/swagger-ui");

    private Route() {}

    /**
     * The template of the path in the contract, such as {@code /v1/events/{id}}, or a similar name.
     *
     * @param path may be null, as that of {@code OPTIONS *} is
     */
    static String of(String path) {
        if (path == null) {
            return OTHER;
        }
        if (path.startsWith(API) && (path.length() == API.length() || path.charAt(API.length()) == '/')) {
            return ofApi(withoutSlash(path.substring(API.length())));
        }
        return ofPage(path.length() > 1 ? withoutSlash(path) : path);
    }

    private static String ofApi(String path) {
        if (OTHERS_OF_API.contains(path)) {
            return API + path;
        }
        var end = path.indexOf('/', 1);
        var first = end < 0 ? withoutExtension(path) : path.substring(0, end);
        if (COLLECTIONS.contains(first) || VOCABULARIES.contains(first)) {
            return API + first + below(path, end);
        }
        return end < 0 && OTHERS_OF_API.contains(first) ? API + first : OTHER;
    }

    private static String ofPage(String path) {
        if (OTHERS.contains(path)) {
            return path;
        }
        var end = path.indexOf('/', 1);
        var first = end < 0 ? path : path.substring(0, end);
        if (COLLECTIONS.contains(first)) {
            return first + below(path, end);
        }
        if (DIRECTORIES.contains(first)) {
            return first + "/*";
        }
        if (end >= 0) {
            return OTHER;
        }
        if (path.startsWith("/openapi")) {
            return "/openapi";
        }
        return path.startsWith("/sitemap") ? "/sitemap.xml" : path.startsWith("/favicon.") ? "/favicon" : OTHER;
    }

    /** What follows the first segment: nothing, an id, or too much. */
    private static String below(String path, int end) {
        return end < 0 ? "" : path.indexOf('/', end + 1) < 0 ? "/{id}" : "/*";
    }

    private static String withoutExtension(String path) {
        var dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
