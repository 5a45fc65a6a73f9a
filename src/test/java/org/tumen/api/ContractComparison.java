package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * What changed between two contracts, by the promise of version 1: a field, a word of a closed list or a parameter may
 * be added; nothing may be removed or renamed, an optional field neither.
 */
final class ContractComparison {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ChangedOpenApi changes;

    private ContractComparison(ChangedOpenApi changes) {
        this.changes = changes;
    }

    static ContractComparison of(Path before, Path after) {
        var options = OpenApiDiffOptions.builder()
                .configProperty("incompatible.response.enum.increased", "false")
                .build();
        var older = strict(before);
        var newer = strict(after);
        allowWiderParameters(older, newer);
        return new ContractComparison(OpenApiCompare.fromContents(older.toString(), newer.toString(), null, options));
    }

    boolean isCompatible() {
        return changes.isCompatible();
    }

    String report() {
        var report = new ByteArrayOutputStream();
        new ConsoleRender().render(changes, new OutputStreamWriter(report, StandardCharsets.UTF_8));
        return report.toString(StandardCharsets.UTF_8);
    }

    /**
     * The contract with every field required and what is open closed: to the library, only the loss of a required field
     * or of a word of an {@code enum} breaks clients. In release 1.0.0 the words of responses were still an {@code enum}.
     */
    private static JsonNode strict(Path contract) {
        try {
            var tree = YAML.readTree(contract.toFile());
            Contract.close(tree.path("components").path("schemas"));
            tree.at("/components/schemas").forEach(ContractComparison::requireAll);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A parameter without a pattern takes what it took with one; to the library, every change of a pattern breaks clients. */
    private static void allowWiderParameters(JsonNode before, JsonNode after) {
        before.at("/components/parameters").propertyStream().forEach(parameter -> {
            var now = after.at("/components/parameters").path(parameter.getKey());
            for (var place : List.of("/schema", "/schema/items")) {
                if (parameter.getValue().at(place) instanceof ObjectNode schema
                        && now.at(place).isObject()
                        && !now.at(place).has("pattern")) {
                    schema.remove("pattern");
                }
            }
        });
    }

    private static void requireAll(JsonNode schema) {
        if (schema.path("properties").isObject()) {
            var required = ((ObjectNode) schema).putArray("required");
            schema.get("properties").fieldNames().forEachRemaining(required::add);
        }
    }
}
