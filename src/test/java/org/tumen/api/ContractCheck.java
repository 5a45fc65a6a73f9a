package org.tumen.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every response of every test against the contract: the path, the status, the media type, the headers and the
 * body. The schemas are closed here, so that a field or word which nobody has described is found, too. Those of REST Assured pass
 * through here as a filter, those of {@link Wire} by {@link #check(HttpResponse)}.
 */
final class ContractCheck implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BASE = "contract:/openapi.json";
    private static final JsonNode CONTRACT = read(Path.of("openapi/openapi.yaml"));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(BASE, CONTRACT.toString())));

    /** What the paths of each operation look like. */
    private static final Map<String, Pattern> TEMPLATES = CONTRACT.get("paths")
            .propertyStream()
            .map(Map.Entry::getKey)
            .collect(Collectors.toMap(
                    template -> template, template -> Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"))));

    /** Schemas with digests of what conforms to them. */
    private static final Set<String> CONFORMING = ConcurrentHashMap.newKeySet();

    /**
     * @param body without its coding
     */
    record Received(String method, String path, int status, UnaryOperator<String> headers, byte[] body) {

        String header(String name) {
            return headers.apply(name);
        }

        String mediaType() {
            return header("Content-Type").replaceFirst(";.*", "");
        }

        @Override
        public String toString() {
            return "%s %s → %d".formatted(method, path, status);
        }
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        var response = context.next(request, specification);
        check(new Received(
                request.getMethod(),
                URI.create(request.getURI()).getPath(),
                response.statusCode(),
                response::header,
                response.asByteArray()));
        return response;
    }

    static void check(HttpResponse<byte[]> response) throws IOException {
        var headers = response.headers();
        check(new Received(
                response.request().method(),
                response.request().uri().getPath(),
                response.statusCode(),
                name -> headers.firstValue(name).orElse(null),
                headers.firstValue("Content-Encoding").isPresent() ? decoded(response.body()) : response.body()));
    }

    static byte[] decoded(byte[] gzip) throws IOException {
        return gzip.length == 0 ? gzip : new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
    }

    static void check(Received response) {
        if (!response.path().equals("/v1") && !response.path().startsWith("/v1/")) {
            return;
        }
        assertThat(response.header("Access-Control-Allow-Origin"))
                .as("%s", response)
                .isEqualTo("*");
        assertThat(response.header("Dataset-Version")).as("%s", response).isNotBlank();
        var operation = operation(response.path());
        if (operation.isPresent()
                && (response.method().equals("GET") || response.method().equals("HEAD"))) {
            check(response, operation.get());
        } else if (response.status() >= 400 && !response.method().equals("HEAD")) {
            conforms(response, response.body(), JsonPointer.compile("/components/schemas/Problem"));
        }
    }

    private static void check(Received response, JsonPointer operation) {
        var pointer = operation.append(JsonPointer.compile("/responses/" + response.status()));
        assertThat(CONTRACT.at(pointer).isMissingNode())
                .as("%s: the contract has no such status", response)
                .isFalse();
        var documented = resolved(pointer);
        CONTRACT.at(documented.appendProperty("headers")).fieldNames().forEachRemaining(name -> {
            if (isExpected(name, response)) {
                assertThat(response.header(name))
                        .as("%s: header %s", response, name)
                        .isNotNull();
            }
        });
        if (response.method().equals("GET") && response.body().length > 0) {
            checkBody(response, documented);
        }
    }

    private static boolean isExpected(String header, Received response) {
        return switch (header) {
            case "Link" -> false;
            case "Content-Disposition" -> response.mediaType().matches(".*(zip|sheet)");
            default -> true;
        };
    }

    private static void checkBody(Received response, JsonPointer documented) {
        var mediaType = response.mediaType();
        var content = documented.appendProperty("content").appendProperty(mediaType);
        assertThat(CONTRACT.at(content).isMissingNode())
                .as("%s: the contract has no %s", response, mediaType)
                .isFalse();
        if (mediaType.equals("application/x-ndjson")) {
            var page = documented.append(JsonPointer.compile("/content/application~1json/schema"));
            var items = resolved(page).append(JsonPointer.compile("/properties/items/items"));
            var entry = CONTRACT.at(items).isMissingNode() ? resolved(page) : items;
            new String(response.body(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> conforms(response, line.getBytes(StandardCharsets.UTF_8), entry));
        } else if (mediaType.endsWith("json")) {
            conforms(response, response.body(), content.appendProperty("schema"));
        }
    }

    private static void conforms(Received response, byte[] json, JsonPointer schema) {
        // Many tests have the same answers, and to validate one takes longer than to receive it.
        var key = schema + " " + HexFormat.of().formatHex(sha256(json));
        if (CONFORMING.contains(key)) {
            return;
        }
        try {
            var errors =
                    SCHEMAS.getSchema(SchemaLocation.of(BASE + "#" + schema)).validate(JSON.readTree(json));
            assertThat(errors).as("%s", response).isEmpty();
            CONFORMING.add(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The operation that a path belongs to; one without a template comes before one with. */
    private static Optional<JsonPointer> operation(String path) {
        return TEMPLATES.entrySet().stream()
                .filter(template -> template.getValue().matcher(path).matches())
                .map(Map.Entry::getKey)
                .min((one, other) -> Boolean.compare(one.contains("{"), other.contains("{")))
                .map(template -> JsonPointer.empty()
                        .appendProperty("paths")
                        .appendProperty(template)
                        .appendProperty("get"));
    }

    /** Where a reference leads to, or where it stands if it is none. */
    private static JsonPointer resolved(JsonPointer pointer) {
        var reference = CONTRACT.at(pointer).path("$ref");
        return reference.isMissingNode()
                ? pointer
                : JsonPointer.compile(reference.textValue().substring(1));
    }

    private static JsonNode read(Path file) {
        try {
            var contract = new YAMLMapper().readTree(file.toFile());
            Contract.close(contract.at("/components/schemas"));
            return contract;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
