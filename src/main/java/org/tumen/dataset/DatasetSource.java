package org.tumen.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a dataset's files are: a directory, or inside the program. */
@FunctionalInterface
public interface DatasetSource {

    /** The file beside the dataset that says that it passed the check. */
    String SEAL = "seal.json";

    /** In bytes: a file that is larger is not held in memory. */
    long LARGEST_KEPT = 32 << 20;

    /**
     * @throws FileNotFoundException if there is no such file
     */
    Content open(String fileName) throws IOException;

    /**
     * @throws FileNotFoundException if there is no such file
     */
    default Content open(DatasetFile file) throws IOException {
        return open(file.fileName());
    }

    /**
     * The whole of a file that is known to be small.
     *
     * @throws FileNotFoundException if there is no such file
     */
    default byte[] read(DatasetFile file) throws IOException {
        return open(file).bytes();
    }

    /** The same files, the dataset's own opened once each: what is handed out later is what was checked. */
    default DatasetSource kept() {
        return new KeptLocation(this);
    }

    /** Whether the files come and go with the program, so that their seal is as good as the program itself. */
    default boolean isPartOfTheProgram() {
        return false;
    }

    /** The dataset that is packaged with the program. */
    static DatasetSource packaged() {
        return new PackagedSource();
    }

    static DatasetSource directory(Path directory) {
        return fileName -> {
            var path = directory.resolve(fileName);
            if (!Files.isRegularFile(path)) {
                throw new FileNotFoundException(path.toString());
            }
            return Files.size(path) > LARGEST_KEPT ? new LargeFile(path) : new KeptContent(Files.readAllBytes(path));
        };
    }

    /** A file that is packaged with the program. */
    static byte[] resource(String name) throws IOException {
        try (var stream = DatasetSource.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }
}
