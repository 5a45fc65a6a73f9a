package org.tumen.page;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A path with query parameters, to link to.
 *
 * @param parameters the values of each, decoded
 */
record Address(String path, SortedMap<String, List<String>> parameters) {

    static Address of(String path) {
        return new Address(path, new TreeMap<>());
    }

    /** Of a path with a query, which is well formed. */
    static Address parse(String href) {
        var parts = href.split("\\?", 2);
        var parameters = new TreeMap<String, List<String>>();
        if (parts.length > 1) {
            for (var parameter : parts[1].split("&")) {
                var nameAndValue = parameter.split("=", 2);
                parameters
                        .computeIfAbsent(decoded(nameAndValue[0]), name -> new ArrayList<>())
                        .add(nameAndValue.length == 2 ? decoded(nameAndValue[1]) : "");
            }
        }
        return new Address(parts[0], parameters);
    }

    Address at(String other) {
        return new Address(other, parameters);
    }

    Address with(String parameter, List<String> values) {
        var changed = new TreeMap<>(parameters);
        changed.put(parameter, values);
        return new Address(path, changed);
    }

    Address with(String parameter, String value) {
        return with(parameter, List.of(value));
    }

    Address with(SortedMap<String, List<String>> others) {
        var changed = new TreeMap<>(parameters);
        changed.putAll(others);
        return new Address(path, changed);
    }

    Address without(String... names) {
        var changed = new TreeMap<>(parameters);
        List.of(names).forEach(changed::remove);
        return new Address(path, changed);
    }

    /** The parameters as they stand in a URL, without a question mark. */
    String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + query();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Leaves legible what a query may contain as it is (RFC 3986 §3.4). */
    private static String encoded(String value) {
        var text = URLEncoder.encode(value, StandardCharsets.UTF_8);
        for (var legible : Map.of("%2C", ",", "%3A", ":", "%2F", "/").entrySet()) {
            text = text.replace(legible.getKey(), legible.getValue());
        }
        return text;
    }
}
