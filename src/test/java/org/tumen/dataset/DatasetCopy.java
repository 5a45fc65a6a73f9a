package org.tumen.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tumen.dataset.check.CheckReport;
import org.tumen.dataset.load.DatasetReader;

/** The published dataset in a directory of its own, where it can be spoilt. */
public final class DatasetCopy {

    public static final Path PUBLISHED = Path.of("dataset");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path directory;
    private final Map<DatasetFile, JsonNode> trees = new EnumMap<>(DatasetFile.class);

    public DatasetCopy(Path directory) throws IOException {
        this(PUBLISHED, directory);
    }

    public DatasetCopy(Path original, Path directory) throws IOException {
        this.directory = directory;
        for (var file : DatasetFile.values()) {
            trees.put(file, JSON.readTree(original.resolve(file.fileName()).toFile()));
            Files.copy(original.resolve(file.fileName()), path(file));
        }
    }

    public Path path(DatasetFile file) {
        return directory.resolve(file.fileName());
    }

    /** Where the entry stands; the whole file if the id is empty. */
    public String pointer(DatasetFile file, String id) {
        if (id.isEmpty()) {
            return "";
        }
        var entries = trees.get(file);
        for (var i = 0; i < entries.size(); i++) {
            if (entries.get(i).path("id").asText().equals(id)) {
                return "/" + i;
            }
        }
        throw new IllegalArgumentException(
                "%s has no entry “%s” any more; let the test use another".formatted(file.fileName(), id));
    }

    public void change(DatasetFile file, String id, Consumer<ObjectNode> change) throws IOException {
        change.accept((ObjectNode) trees.get(file).at(pointer(file, id)));
        JSON.writerWithDefaultPrettyPrinter().writeValue(path(file).toFile(), trees.get(file));
    }

    public CheckReport check() {
        return DatasetReader.check(DatasetSource.directory(directory));
    }
}
