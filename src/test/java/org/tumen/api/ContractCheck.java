package org.tumen.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds every response of every test against the contract: the path, the status, the media type, the headers and the
 * body. The schemas are closed here, so that a field which nobody has described is found, too.
 */
final class ContractCheck implements Filter {

    private static final String BASE = "contract:/openapi.json";
    private static final JsonNode CONTRACT = read(Path.of("openapi/openapi.yaml"));
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(BASE, CONTRACT.toString())));

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        var response = context.next(request, specification);
        var path = URI.create(request.getURI()).getPath();
        if (path.equals("/v1") || path.startsWith("/v1/")) {
            check(request.getMethod(), path, response);
        }
        return response;
    }

    private static void check(String method, String path, Response response) {
        var what = "%s %s → %d".formatted(method, path, response.statusCode());
        assertThat(response.header("Access-Control-Allow-Origin")).as(what).isEqualTo("*");
        assertThat(response.header("Dataset-Version")).as(what).isNotBlank();
        var operation = operation(path);
        if (operation.isEmpty() || !(method.equals("GET") || method.equals("HEAD"))) {
            if (response.statusCode() >= 400) {
                conforms(what, response.asByteArray(), JsonPointer.compile("/components/schemas/Problem"));
            }
            return;
        }
        var pointer = operation.get().append(JsonPointer.compile("/responses/" + response.statusCode()));
        assertThat(CONTRACT.at(pointer).isMissingNode())
                .as("%s: the contract has no such status", what)
                .isFalse();
        var documented = resolved(pointer);
        var headers = CONTRACT.at(documented.appendProperty("headers"));
        headers.fieldNames().forEachRemaining(name -> {
            if (!name.equals("Link")) {
                assertThat(response.header(name))
                        .as("%s: header %s", what, name)
                        .isNotNull();
            }
        });
        if (method.equals("GET") && !response.asString().isEmpty()) {
            var mediaType = response.contentType().replaceFirst(";.*", "");
            var content = documented.appendProperty("content").appendProperty(mediaType);
            assertThat(CONTRACT.at(content).isMissingNode())
                    .as("%s: the contract has no %s", what, mediaType)
                    .isFalse();
            if (mediaType.equals("application/x-ndjson")) {
                var page = documented.append(JsonPointer.compile("/content/application~1json/schema"));
                var entry = resolved(page).append(JsonPointer.compile("/properties/items/items"));
                response.asString().lines().forEach(line -> conforms(what, line.getBytes(UTF_8), entry));
            } else if (mediaType.endsWith("json")) {
                conforms(what, response.asByteArray(), content.appendProperty("schema"));
            }
        }
    }

    private static void conforms(String what, byte[] json, JsonPointer schema) {
        try {
            var body = new ObjectMapper().readTree(json);
            var errors =
                    SCHEMAS.getSchema(SchemaLocation.of(BASE + "#" + schema)).validate(body);
            assertThat(errors).as(what).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation that a path belongs to; one without a template comes before one with. */
    private static Optional<JsonPointer> operation(String path) {
        var paths = CONTRACT.get("paths");
        return paths.propertyStream()
                .map(Map.Entry::getKey)
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
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
            contract.at("/components/schemas").forEach(ContractCheck::close);
            return contract;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(ContractCheck::close);
    }
}
