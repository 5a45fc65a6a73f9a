package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.Wanted;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract is complete and compatible with the released one. */
class ContractTest {

    /** In OpenAPI 3.0, because the comparison misses changes of type in 3.1. */
    private static final Path TWIN = Path.of("openapi/openapi-3.0.yaml");

    private static JsonNode contract;

    @TempDir
    private Path directory;

    @BeforeAll
    static void read() throws IOException {
        contract = new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
    }

    @Test
    void nothing_that_clients_rely_on_was_taken_away() throws IOException {
        var before = Wanted.file("contract.before", "it names the contract to compare with, as .ci/run does");
        assertThat(ContractComparison.of(before, TWIN).isCompatible())
                .as(() -> ContractComparison.of(before, TWIN).report())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "firstDay:, dayOne:, false",
        "knownBy, knownAt, false",
        "type: integer, type: string, false",
        "/v1/places/{id}, /v1/place/{id}, false",
        "- ceremony, - ritual, false",
        "firstDay:, firstDay:, true",
    })
    void the_comparison_sees_what_is_taken_away(String before, String after, boolean compatible) throws IOException {
        var twin = Files.readString(TWIN);
        assertThat(twin).contains(before);
        var changed = Files.writeString(directory.resolve("changed.yaml"), twin.replace(before, after));
        assertThat(ContractComparison.of(TWIN, changed).isCompatible()).isEqualTo(compatible);
    }

    @Test
    void the_comparison_lets_parameters_take_more_but_not_less() throws IOException {
        var twin = (ObjectNode) new YAMLMapper().readTree(TWIN.toFile());
        ((ObjectNode) twin.at("/components/parameters/from/schema")).put("pattern", "^[0-9]{4}$");
        var narrow = directory.resolve("narrow.yaml");
        new YAMLMapper().writeValue(narrow.toFile(), twin);
        assertThat(ContractComparison.of(narrow, TWIN).isCompatible()).isTrue();
        assertThat(ContractComparison.of(TWIN, narrow).isCompatible()).isFalse();
    }

    @Test
    void the_comparison_lets_fields_be_added() throws IOException {
        var twin = (ObjectNode) new YAMLMapper().readTree(TWIN.toFile());
        ((ObjectNode) twin.at("/components/schemas/Event/properties")).remove("firstDay");
        var poorer = directory.resolve("poorer.yaml");
        new YAMLMapper().writeValue(poorer.toFile(), twin);
        assertThat(ContractComparison.of(poorer, TWIN).isCompatible()).isTrue();
        assertThat(ContractComparison.of(TWIN, poorer).isCompatible()).isFalse();
    }

    @Test
    void every_operation_has_a_summary_a_description_one_tag_and_an_id() {
        assertThat(operations()).isNotEmpty();
        for (var operation : operations()) {
            assertThat(operation.path("summary").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("description").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("operationId").asText())
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("tags")).as(operation.toString()).hasSize(1);
            assertThat(operation.path("responses").fieldNames())
                    .toIterable()
                    .as(operation.toString())
                    .contains("200", "304", "400", "404", "406");
        }
    }

    @Test
    void every_parameter_has_a_description_a_type_and_an_example() {
        assertThat(contract.at("/components/parameters")).isNotEmpty().allSatisfy(parameter -> {
            var description = parameter.path("description").asText();
            assertThat(description).as(parameter.toString()).isNotBlank();
            var schema = parameter.path("schema");
            assertThat(schema.path("type").asText()).as(parameter.toString()).isNotBlank();
            assertThat(parameter.has("example")
                            || description.contains("Example: `")
                            || description.contains("such as `")
                            || description.contains(": `")
                            || schema.path("type").asText().equals("boolean")
                            || schema.has("enum")
                            || schema.path("items").has("enum"))
                    .as(parameter.toString())
                    .isTrue();
        });
    }

    /** Tools fill in every example that they find, and send them together. */
    @Test
    void the_examples_of_an_operation_make_a_first_request() {
        for (var operation : operations()) {
            var examples = operation
                    .path("parameters")
                    .valueStream()
                    .map(ContractTest::resolved)
                    .filter(parameter -> parameter.has("example"))
                    .map(parameter -> parameter.path("name").asText())
                    .toList();
            assertThat(examples)
                    .as(operation.path("operationId").asText())
                    .hasSizeBetween(operation.has("parameters") ? 1 : 0, 3);
        }
    }

    @Test
    void parameters_come_in_the_order_of_use() {
        assertThat(contract.at("/paths/~1v1~1events/get/parameters")
                        .valueStream()
                        .map(ContractTest::resolved)
                        .map(parameter -> parameter.path("name").asText()))
                .startsWith("date", "from", "to", "actor")
                .containsSubsequence("actor", "type", "country", "knownBy", "sort", "limit", "format", "cursor")
                .endsWith("start", "end", "timeZone");
    }

    /** What may be added later, by the promise of version 1, must not break clients that were generated before. */
    @Test
    void responses_are_open_to_other_fields_and_words() {
        var schemas = contract.at("/components/schemas");
        assertThat(schemas.findParents("properties"))
                .isNotEmpty()
                .filteredOn(schema -> schema.path("properties").isObject())
                .filteredOn(schema -> !schema.path("properties").has("type")
                        || schema.path("properties").path("type").isObject())
                .allSatisfy(schema -> assertThat(schema.path("additionalProperties"))
                        .as(schema.path("description").asText())
                        .isEqualTo(BooleanNode.TRUE));
        assertThat(schemas.findValues("enum"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).hasSize(1));
        assertThat(schemas.findValues("x-extensible-enum"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words).hasSizeGreaterThan(1));
    }

    @Test
    void every_schema_and_every_property_is_described() {
        assertThat(contract.at("/components/schemas").properties()).isNotEmpty().allSatisfy(schema -> {
            assertThat(schema.getValue().path("description").asText())
                    .as(schema.getKey())
                    .isNotBlank();
            schema.getValue()
                    .path("properties")
                    .properties()
                    .forEach(property -> assertThat(property.getValue().has("description")
                                    || property.getValue().has("$ref"))
                            .as(schema.getKey() + "." + property.getKey())
                            .isTrue());
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(contract.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                contract.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    private static JsonNode resolved(JsonNode reference) {
        return contract.at(reference.path("$ref").asText().substring(1));
    }

    private static List<JsonNode> operations() {
        var operations = new ArrayList<JsonNode>();
        contract.path("paths").forEach(item -> item.forEach(operations::add));
        return operations;
    }
}
