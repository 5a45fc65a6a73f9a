package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
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
import java.util.Locale;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;

/** Each file is valid against its JSON Schema (2020-12), which also rejects unknown properties. */
final class SchemaCheck implements Checker.Check {

    private static final String BASE = "resource:/dataset/schema/";

    private final Violations violations;

    SchemaCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        var registry = registry();
        for (var file : DatasetFile.values()) {
            var schema = registry.getSchema(SchemaLocation.of(BASE + file.schemaName()));
            report(rawDataset.root(file), schema);
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
            violations.add(
                    new JsonValue(root.file(), pointer(error), error.getInstanceNode()), "%s", error.getMessage());
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
