package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;

/** Each file is valid against its JSON Schema (2020-12), which also rejects unknown properties. */
final class SchemaCheck implements Checker.Check {

    private static final String BASE = "resource:/dataset/schema/";

    private final Violations violations;
    private final Map<DatasetFile, Schema> streamed = new EnumMap<>(DatasetFile.class);

    SchemaCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        var registry = registry();
        for (var file : DatasetFile.values()) {
            var schema = registry.getSchema(SchemaLocation.of(BASE + file.schemaName()));
            if (rawDataset.isStreamed(file)) {
                streamed.put(file, schema);
            } else {
                report(rawDataset.root(file), schema);
            }
        }
    }

    /** Validates an entry of a streamed file as if it were the only one. */
    @Override
    public void entry(JsonValue entry) {
        var schema = streamed.get(entry.file());
        if (schema != null) {
            var alone = JsonNodeFactory.instance.arrayNode().add(entry.value());
            for (var error : schema.validate(alone)) {
                violations.add(
                        entry.file().fileName(),
                        entry.pointer().append(pointer(error).tail()),
                        "%s",
                        error.getMessage());
            }
        }
    }

    /** The schema of a file. */
    static Schema schema(String name) {
        return registry().getSchema(SchemaLocation.of(BASE + name));
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(SchemaCheck::schemaText)
                        .schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .pathType(PathType.JSON_POINTER)
                                .locale(Locale.ENGLISH)
                                .build()));
    }

    private void report(JsonValue root, Schema schema) {
        for (var error : schema.validate(root.value())) {
            violations.add(root.file().fileName(), pointer(error), "%s", error.getMessage());
        }
    }

    /** An unknown property is reported at itself, a missing one at the object that lacks it. */
    static JsonPointer pointer(Error error) {
        var pointer = JsonPointer.compile(error.getInstanceLocation().toString());
        return error.getKeyword().equals("additionalProperties")
                ? pointer.appendProperty(error.getProperty())
                : pointer;
    }

    private static String schemaText(String iri) {
        try {
            return iri.startsWith(BASE)
                    ? new String(
                            DatasetSource.resource("dataset/schema/" + iri.substring(BASE.length())),
                            StandardCharsets.UTF_8)
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
