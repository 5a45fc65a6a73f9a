package org.tumen.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/** Where a dataset's files are: a directory, or inside the program. */
@FunctionalInterface
public interface DatasetLocation {

    /**
     * @throws FileNotFoundException if there is no such file
     */
    byte[] read(DatasetFile file) throws IOException;

    /** The same files, each read once and kept: what is handed out later is what was checked. */
    default DatasetLocation kept() {
        var kept = new ConcurrentHashMap<DatasetFile, byte[]>();
        return file -> {
            var bytes = kept.get(file);
            if (bytes == null) {
                bytes = read(file);
                kept.put(file, bytes);
            }
            return bytes;
        };
    }

    /** The dataset that is packaged with the program. */
    static DatasetLocation packaged() {
        return file -> resource("dataset/" + file.fileName());
    }

    static DatasetLocation directory(Path directory) {
        return file -> {
            var path = directory.resolve(file.fileName());
            if (!Files.isRegularFile(path)) {
                throw new FileNotFoundException(path.toString());
            }
            return Files.readAllBytes(path);
        };
    }

    /** A file that is packaged with the program. */
    static byte[] resource(String name) throws IOException {
        try (var stream = DatasetLocation.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }
}
