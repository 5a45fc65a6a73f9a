package org.tumen.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The archive, parsed with other libraries than those that write it. */
public record UnpackedArchive(Map<String, byte[]> files, JsonNode descriptor) {

    /** An empty cell is null; lines end with CRLF (RFC 4180). */
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    public static UnpackedArchive of(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        }
        return new UnpackedArchive(files, new ObjectMapper().readTree(files.get("datapackage.json")));
    }

    List<JsonNode> resources() {
        return elements(descriptor.get("resources"));
    }

    /** The schemas of the tables, by name. */
    Map<String, JsonNode> tables() {
        return resources().stream()
                .filter(resource -> resource.has("schema"))
                .collect(Collectors.toMap(
                        resource -> resource.get("name").asText(), resource -> resource.get("schema")));
    }

    List<CSVRecord> rows(String table) {
        var text = new String(files.get("tables/" + table + ".csv"), StandardCharsets.UTF_8);
        try (var parser = CSVParser.parse(text, CSV)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(table + " cannot be read", e);
        }
    }

    /** The values of a key, of each row that has any. */
    List<List<String>> keys(String table, JsonNode fields) {
        return rows(table).stream()
                .map(row -> elements(fields).stream()
                        .map(field -> row.get(field.asText()))
                        .toList())
                .filter(key -> key.stream().anyMatch(value -> value != null))
                .toList();
    }

    JsonNode data(String file) throws IOException {
        return new ObjectMapper().readTree(files.get("data/" + file + ".json"));
    }

    static List<JsonNode> elements(JsonNode array) {
        return array.valueStream().toList();
    }
}
