package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.tumen.api.HostileValues.pick;

/**
 * Makes up requests to an operation of the contract out of what the contract says of its parameters: valid values, those at
 * a bound, and hostile ones, in every encoding, with every header that negotiates. The same seed makes the same request.
 */
final class HostileRequests {

    /** What encodes no character, or none in UTF-8. */
    private static final List<String> BROKEN = List.of(
            "%",
            "%2",
            "%zz",
            "%u0041",
            "%%",
            "%C0%AF",
            "%C1%BF",
            "%ED%A0%80",
            "%F4%90%80%80",
            "%FF",
            "%FE%FF",
            "%E3%81",
            "%80",
            "\u00e9",
            "\u00ff\u00fe");

    private static final List<String> ACCEPTS = List.of(
            "*/*",
            "application/json",
            "text/csv",
            "text/*",
            "text/csv;q=0.5, application/json;q=0.4",
            "application/*;q=0.1, text/calendar",
            "application/ld+json, */*;q=0.1",
            "application/atom+xml",
            "application/geo+json",
            "application/x-ndjson",
            "application/gexf+xml",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/problem+json",
            "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
            "image/png",
            "application/json;q=0",
            "*/*;q=0",
            "application/json;q=1.5",
            "application/json;q=NaN",
            "application/json;q=-1",
            "application/json;q=0.0001",
            "application/json;charset=\"utf-8, text/csv\"",
            "application/json;version=2",
            "application/json;a=\"\\\"",
            "application",
            "application/",
            "/json",
            "*",
            "*/json",
            ",,,",
            ";",
            "a/b/c",
            "application/json\u00e9",
            "${jndi:ldap://127.0.0.1/a}/x",
            "text/csv, ".repeat(200) + "text/csv");

    private static final List<String> CODINGS = List.of(
            "identity",
            "gzip",
            "gzip, deflate, br, zstd",
            "*",
            "*;q=0",
            "identity;q=0",
            "gzip;q=0, *;q=0.5",
            "gzip;q=2",
            "GZIP",
            "x-gzip",
            "gzip;q=\"1\"",
            "br",
            ", gzip ,",
            "\u00e9",
            "gzip,".repeat(300));

    private static final List<String> TAGS = List.of(
            "*",
            "\"\"",
            "\"x\"",
            "W/\"x\"",
            "\"x",
            "x",
            "W/",
            "\"a\", \"b\", W/\"c\"",
            "*, \"x\"",
            ",",
            "\"\u00e9\"",
            "\"a\\\"b\"",
            "\"x\", ".repeat(200) + "\"y\"",
            "' OR '1'='1");

    private static final List<String> OTHERS = List.of(
            "Accept-Language: ja",
            "Accept-Language: *;q=0, xx-yy-zz;q=9",
            "Accept-Language: ${jndi:ldap://127.0.0.1/a}",
            "Accept-Charset: utf-7",
            "Origin: https://dashboard.example",
            "Origin: null",
            "Origin: https://a.example\u00e9",
            "Range: bytes=0-10",
            "Range: bytes=-1",
            "Range: bytes=0-0,-1,5-",
            "Range: items=0-5",
            "Range: bytes=99999999999999999999-",
            "If-Range: \"x\"",
            "If-Match: \"x\"",
            "If-Match: *",
            "If-Modified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: Fri, 31 Dec 9999 23:59:59 GMT",
            "Cookie: a=b; c=\"d; e",
            "Authorization: Basic Og==",
            "Authorization: Bearer ../../x",
            "Content-Type: text/plain; charset=x",
            "Content-Type: ;;;",
            "Referer: javascript:alert(1)",
            "User-Agent: () { :; }; echo x",
            "Forwarded: for=\"[::1\";host=evil.example;proto=javascript",
            "X-Forwarded-Host: evil.example",
            "X-Forwarded-Proto: javascript",
            "X-Forwarded-Prefix: /../..",
            "X-Forwarded-Port: 99999",
            "X-Http-Method-Override: DELETE",
            "X-Original-Url: /q/metrics",
            "Cache-Control: no-cache, max-age=-1",
            "Pragma: no-cache",
            "Connection: close",
            "Connection: keep-alive, x",
            "Save-Data: on",
            "Sec-Fetch-Mode: navigate",
            "Sec-Fetch-Dest: document",
            "Purpose: prefetch",
            "Max-Forwards: 0",
            "Prefer: return=minimal",
            "X-Empty:",
            "X-A: \u00e9\u00ff");

    private static final List<String> METHODS =
            List.of("HEAD", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "QUERY");

    private final String name;
    private final String template;
    private final List<JsonNode> parameters;
    private final Map<String, List<String>> pools;

    /**
     * @param target path and query, one character for each byte
     */
    record Request(String method, String target, List<String> headers) {

        String path() {
            return target.replaceFirst("\\?.*", "");
        }

        Request with(String otherMethod, String header) {
            var more = header == null
                    ? headers
                    : Stream.concat(headers.stream().filter(one -> !one.startsWith("If-None-Match")), Stream.of(header))
                            .toList();
            return new Request(otherMethod, target, more);
        }

        /** The bytes to send, one character for each. */
        String text() {
            return Stream.concat(Stream.of(method + " " + target + " HTTP/1.1", "Host: any"), headers.stream())
                    .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
        }

        @Override
        public String toString() {
            return text().strip().replace("\r\n", " | ");
        }
    }

    /**
     * @param name of what is requested; its ids are in the pools under this name with {@code .id}
     * @param template of its path, with at most the id in braces, at the end
     * @param parameters as the contract has them
     * @param pools values that are valid, by the name of the parameter
     */
    HostileRequests(String name, String template, List<JsonNode> parameters, Map<String, List<String>> pools) {
        this.name = name;
        this.template = template;
        this.parameters = parameters;
        this.pools = pools;
    }

    static HostileRequests to(String operationId, Map<String, List<String>> pools) {
        return new HostileRequests(operationId, Contract.path(operationId), Contract.parameters(operationId), pools);
    }

    Request request(long seed) {
        var random = new Random(seed * 31 + name.hashCode());
        // Every third has no mistake but by chance, or most requests would end at the first.
        var valid = random.nextInt(3) == 0;
        var path = template.contains("{") ? template.substring(0, template.indexOf('{')) + id(random, valid) : template;
        var query = query(random, valid);
        if (random.nextInt(40) == 0 && template.matches("/v1/[a-z/]+")) {
            path += pick(random, List.of(".csv", ".json", ".CSV", ".exe", ".csv.gz", "/", "//", ";a=b", ".", "%20"));
        }
        var method = random.nextInt(12) == 0 ? pick(random, METHODS) : "GET";
        var target = query.isEmpty() && random.nextInt(20) > 0 ? path : path + "?" + query;
        return new Request(method, target, headers(random));
    }

    private String query(Random random, boolean valid) {
        var all = parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .toList();
        var pairs = new ArrayList<String>();
        for (var parameter : all) {
            if (parameter.path("required").asBoolean() && random.nextInt(10) > 0) {
                pairs.add(pair(random, parameter, valid));
            }
        }
        for (var i = random.nextInt(4); i > 0 && !all.isEmpty(); i--) {
            pairs.add(pair(random, pick(random, all), valid));
        }
        if (!valid) {
            switch (random.nextInt(16)) {
                case 0 -> pairs.add(unknown(random) + "=" + encoded(random, HostileValues.any(random)));
                case 1 -> pairs.addAll(pairs);
                case 2 -> pairs.add(pick(random, BROKEN));
                case 3 -> pairs.add(pick(random, List.of("=", "&", "&&", "=x", "?", "a", "a==b", ";", "x=1;y=2")));
                case 4 -> pairs.addAll(many(random, all));
                default -> {}
            }
        }
        return String.join("&", pairs);
    }

    /** A parameter a hundred times. */
    private List<String> many(Random random, List<JsonNode> all) {
        if (all.isEmpty()) {
            return List.of("x=1".repeat(100));
        }
        var parameter = pick(random, all);
        return IntStream.range(0, 100)
                .mapToObj(i -> pair(random, parameter, true))
                .toList();
    }

    private static String unknown(Random random) {
        return random.nextBoolean()
                ? encoded(random, HostileValues.any(random))
                : pick(
                        random,
                        List.of(
                                "id[]",
                                "Limit",
                                "__proto__",
                                "class",
                                "constructor",
                                "q%20",
                                "%00",
                                "limit%00",
                                "a.b",
                                "_"));
    }

    private String pair(Random random, JsonNode parameter, boolean valid) {
        var sent = parameter.path("name").asText();
        if (!valid && random.nextInt(40) == 0) {
            sent = pick(random, List.of(sent.toUpperCase(), sent + "[]", sent + "%00", "%20" + sent, sent + "."));
        }
        return sent + "=" + encoded(random, value(random, parameter, valid));
    }

    private String value(Random random, JsonNode parameter, boolean valid) {
        var schema = parameter.path("schema");
        var one = valid(random, parameter.path("name").asText(), schema);
        if (valid || random.nextInt(3) == 0) {
            return one;
        }
        return switch (random.nextInt(4)) {
            case 0 -> HostileValues.damaged(random, one);
            case 1 -> bound(random, parameter.path("name").asText(), schema);
            default -> HostileValues.any(random);
        };
    }

    /** A valid value, or several with commas between them. */
    private String valid(Random random, String parameter, JsonNode schema) {
        var pool = pools.get(parameter.equals("id") ? name + ".id" : parameter);
        if (pool != null) {
            return several(random, schema, () -> pick(random, pool));
        } else if (parameter.equals("bbox")) {
            var south = random.nextInt(-90, 90);
            return "%d,%d,%.3f,%d"
                    .formatted(
                            random.nextInt(-180, 180), south, random.nextDouble(-180, 180), random.nextInt(south, 91));
        }
        return several(random, schema, () -> scalar(random, schema.has("items") ? schema.path("items") : schema));
    }

    private static String several(Random random, JsonNode schema, Supplier<String> one) {
        var most = schema.has("items") ? Math.min(3, schema.path("maxItems").asInt(3)) : 1;
        return Stream.generate(one).limit(1 + random.nextInt(most)).distinct().collect(Collectors.joining(","));
    }

    private static String scalar(Random random, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .asText();
        }
        return switch (schema.path("type").asText()) {
            case "boolean" -> Boolean.toString(random.nextBoolean());
            case "integer" ->
                Integer.toString(random.nextInt(
                        schema.path("minimum").asInt(0), schema.path("maximum").asInt(1000) + 1));
            default -> pick(random, List.of("Iceland", "borg", "2024", "harpa"));
        };
    }

    /** A value at, or just beyond, a bound of the schema. */
    private String bound(Random random, String parameter, JsonNode schema) {
        if (schema.has("minimum") || schema.has("maximum")) {
            var bound =
                    schema.path(random.nextBoolean() ? "minimum" : "maximum").asLong();
            return random.nextInt(4) == 0 ? HostileValues.number(random) : Long.toString(bound + random.nextInt(-1, 2));
        } else if (schema.has("maxLength")) {
            var length = schema.path("maxLength").asInt() + random.nextInt(-1, 2);
            return pick(random, List.of("a", "あ", "👪", "a ", "\u0301")).repeat(length);
        } else if (List.of("date", "from", "to", "start", "end", "on", "knownBy", "since")
                .contains(parameter)) {
            return HostileValues.date(random);
        } else if (parameter.equals("bbox")) {
            return Stream.generate(() -> pick(
                            random,
                            List.of(
                                    "-180",
                                    "180",
                                    "-90",
                                    "90",
                                    "90.0000001",
                                    "181",
                                    "-181",
                                    "540",
                                    "1e3",
                                    "0",
                                    "-0",
                                    "")))
                    .limit(random.nextInt(3, 6))
                    .collect(Collectors.joining(","));
        } else if (parameter.equals("cursor")) {
            return HostileValues.damaged(random, valid(random, parameter, schema));
        } else if (schema.has("items")) {
            return valid(random, parameter, schema)
                    + ",".repeat(random.nextInt(3))
                    + valid(random, parameter, schema)
                    + (random.nextInt(3) == 0
                            ? "," + valid(random, parameter, schema).toUpperCase()
                            : "");
        }
        return pick(random, List.of("", " ", "%20", "0", "-1", "true", "null"));
    }

    private String id(Random random, boolean valid) {
        var known = pick(random, pools.get(name + ".id"));
        if (valid || random.nextInt(3) == 0) {
            return encoded(random, known);
        }
        var id = random.nextBoolean() ? HostileValues.damaged(random, known) : HostileValues.any(random);
        var encoded = encoded(random, id).replace("/", "%2F").replace("?", "%3F");
        // Dot segments are resolved before anything is looked up (RFC 3986 §5.2.4), and an empty one is the list.
        return encoded.replaceAll("(?i)%2e", ".").matches("\\.{0,2}") ? known : encoded;
    }

    private static List<String> headers(Random random) {
        var headers = new ArrayList<String>();
        if (random.nextInt(3) == 0) {
            headers.add("Accept: " + pick(random, ACCEPTS));
        }
        if (random.nextInt(3) == 0) {
            headers.add("Accept-Encoding: " + pick(random, CODINGS));
        }
        if (random.nextInt(8) == 0) {
            headers.add("If-None-Match: " + pick(random, TAGS));
        }
        while (random.nextInt(3) == 0) {
            headers.add(pick(random, OTHERS));
        }
        return headers;
    }

    /** In one of the ways in which clients encode, with one character for each byte. */
    private static String encoded(Random random, String value) {
        var broken = random.nextInt(60) == 0 ? pick(random, BROKEN) : "";
        return broken
                + switch (random.nextInt(8)) {
                    case 0 -> escaped(value, c -> false);
                    case 1 -> escaped(value, c -> c > ' ' && c != 0x7f && "%&#?+=/".indexOf(c) < 0);
                    case 2 -> escaped(value, HostileRequests::isUnreserved).toLowerCase(Locale.ROOT);
                    case 3 -> escaped(value, HostileRequests::isUnreserved).replace("%20", "+");
                    case 4 -> escaped(escaped(value, HostileRequests::isUnreserved), HostileRequests::isUnreserved);
                    default -> escaped(value, HostileRequests::isUnreserved);
                };
    }

    private static String escaped(String value, IntPredicate asItIs) {
        return new String(value.getBytes(UTF_8), ISO_8859_1)
                .chars()
                .mapToObj(c -> asItIs.test(c) ? Character.toString(c) : "%%%02X".formatted(c))
                .collect(Collectors.joining());
    }

    private static boolean isUnreserved(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "-._~".indexOf(c) >= 0;
    }
}
