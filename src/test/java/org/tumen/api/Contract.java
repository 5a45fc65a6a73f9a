package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the committed contract says of an operation. */
final class Contract {

    private static final JsonNode CONTRACT = read();

    private Contract() {}

    /** What the operation can be answered in, in the contract's order. */
    static List<String> mediaTypes(String operationId) {
        return some(content(operationId).propertyStream().map(type -> type.getKey()));
    }

    static JsonNode example(String operationId, String mediaType) {
        return content(operationId).path(mediaType).path("example");
    }

    /** The words that {@code format} may say. */
    static List<String> formats(String operationId) {
        return some(parameters(operationId).stream()
                .filter(parameter -> parameter.path("name").asText().equals("format"))
                .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                .map(JsonNode::asText));
    }

    /** The parameters of the path and of the query. */
    static List<JsonNode> parameters(String operationId) {
        return operation(operationId)
                .path("parameters")
                .valueStream()
                .map(parameter -> CONTRACT.at(parameter.path("$ref").asText().substring(1)))
                .toList();
    }

    /** The path of an operation, with what varies in braces. */
    static String path(String operationId) {
        return CONTRACT.path("paths")
                .propertyStream()
                .filter(path -> path.getValue().at("/get/operationId").asText().equals(operationId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The headers that the contract has of a response. */
    static Set<String> headers(String operationId, int status) {
        var response = operation(operationId).path("responses").path(Integer.toString(status));
        var documented = response.has("$ref")
                ? CONTRACT.at(response.path("$ref").asText().substring(1))
                : response;
        return documented
                .path("headers")
                .propertyStream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    static String schemaDescription(String name) {
        return schema(name).path("description").asText();
    }

    static JsonNode schema(String name) {
        return CONTRACT.at("/components/schemas/" + name);
    }

    static JsonNode schemas() {
        return CONTRACT.at("/components/schemas");
    }

    static List<String> tags() {
        return some(
                CONTRACT.path("tags").valueStream().map(tag -> tag.path("name").asText()));
    }

    /** In alphabetical order. */
    static List<String> operationIds() {
        return some(CONTRACT.path("paths")
                .valueStream()
                .map(path -> path.at("/get/operationId").asText())
                .sorted());
    }

    /** Closes what the contract leaves open to later fields and words, for tests of what there is now. */
    static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            Map.of("x-extensible-enum", "enum", "x-one-of", "oneOf").forEach((open, closed) -> {
                if (object.path(open).isArray()) {
                    object.set(closed, object.remove(open));
                }
            });
            if (object.path("properties").isObject()
                    && object.path("additionalProperties").asBoolean(true)) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(Contract::close);
    }

    /** A list that tests go through: of an empty one, everything would be true. */
    private static List<String> some(Stream<String> strings) {
        var list = strings.toList();
        assertThat(list).isNotEmpty();
        return list;
    }

    private static JsonNode content(String operationId) {
        return operation(operationId).at("/responses/200/content");
    }

    private static JsonNode operation(String id) {
        return CONTRACT.path("paths")
                .valueStream()
                .map(path -> path.path("get"))
                .filter(operation -> operation.path("operationId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
