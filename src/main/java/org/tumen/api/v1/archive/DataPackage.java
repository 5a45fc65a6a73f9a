package org.tumen.api.v1.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.SourceRecord;

/**
 * The descriptor {@code datapackage.json}: the properties of Data Package v2 and Table Schema v2, by their names
 * there.
 */
record DataPackage(
        @JsonProperty("$schema") String profile,
        String name,
        String title,
        String description,
        String version,
        String created,
        List<License> licenses,
        List<Contributor> contributors,
        List<PackageSource> sources,
        List<Resource> resources) {

    static final String FILE_NAME = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String TABLE_PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    /** With fixed line ends, since those of the platform would change the bytes. */
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    record License(String name, String path, String title) {}

    record Contributor(String title, List<String> roles) {}

    record PackageSource(String title, String path) {}

    record Resource(
            String name,
            String type,
            String path,
            String format,
            String mediatype,
            String encoding,
            int bytes,
            String hash,
            String description,
            TableSchema schema) {}

    record TableSchema(
            @JsonProperty("$schema") String profile,
            List<Field> fields,
            List<String> missingValues,
            List<String> primaryKey,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ForeignKey> foreignKeys) {

        static TableSchema of(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
            return new TableSchema(TABLE_PROFILE, fields, List.of(""), primaryKey, foreignKeys);
        }
    }

    record Field(String name, String type, String description, Constraints constraints) {}

    record Constraints(
            Boolean required, @JsonProperty("enum") List<String> allowed) {}

    record ForeignKey(List<String> fields, Reference reference) {}

    /**
     * @param resource null if a table refers to itself
     */
    record Reference(String resource, List<String> fields) {}

    static DataPackage of(Dataset dataset, String name, List<Resource> resources) {
        var release = dataset.release();
        var licence = release.licence();
        return new DataPackage(
                PROFILE,
                name,
                release.title().en(),
                release.description().en(),
                release.version(),
                release.released() + "T00:00:00Z",
                List.of(new License(licence.id(), licence.url(), licence.name())),
                List.of(new Contributor(release.creator(), List.of("creator"))),
                dataset.sources().stream().map(DataPackage::source).toList(),
                resources);
    }

    byte[] json() {
        try {
            return (WRITER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot serialise the descriptor", e);
        }
    }

    private static PackageSource source(SourceRecord source) {
        return new PackageSource(
                "%s [%s]".formatted(source.title().original(), source.title().en()), source.url());
    }
}
