package org.tumen.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the files of a dataset are: in a directory, or packaged with the program. Each file of the dataset, and its history, is
 * opened once, and later calls return the same content: what is served is what was checked. Thread-safe.
 */
public abstract sealed class DatasetSource {

    /**
     * The largest file that is held in memory, in bytes. The events of a larger file are not held as records either, but read
     * on each access: as records they would take several times the size of their file.
     */
    static final long MAX_IN_MEMORY = 4 << 20;

    /** The files of a dataset, and its history: what is served of them. */
    private static final Set<String> SERVED = Stream.concat(
                    Arrays.stream(DatasetFile.values()).map(DatasetFile::fileName), Stream.of(History.FILE_NAME))
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, FileContent> opened = new HashMap<>();

    private DatasetSource() {}

    /** The dataset that is packaged with the program. */
    public static DatasetSource packaged() {
        return new Packaged();
    }

    public static DatasetSource directory(Path directory) {
        return new Directory(directory);
    }

    /**
     * @throws FileNotFoundException if there is no such file
     */
    public final FileContent open(DatasetFile file) throws IOException {
        return open(file.fileName());
    }

    /**
     * All bytes of a file of the dataset.
     *
     * @throws FileNotFoundException if there is no such file
     */
    public final byte[] read(DatasetFile file) throws IOException {
        return open(file).bytes();
    }

    /**
     * Opens a file of the dataset, or one beside them.
     *
     * @throws FileNotFoundException if there is no such file
     */
    public final synchronized FileContent open(String fileName) throws IOException {
        var content = opened.get(fileName);
        if (content == null) {
            content = find(fileName);
            if (SERVED.contains(fileName)) {
                opened.put(fileName, content);
            }
        }
        return content;
    }

    abstract FileContent find(String fileName) throws IOException;

    /** Whether the files are in the program's jar, where nothing changes what the build has checked and written. */
    public abstract boolean isInJar();

    /** A resource that is packaged with the program. */
    public static byte[] resource(String name) throws IOException {
        try (var stream = DatasetSource.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream.readAllBytes();
        }
    }

    private static final class Packaged extends DatasetSource {

        private static final String ROOT = "dataset/";

        @Override
        FileContent find(String fileName) throws IOException {
            return new FileContent.InMemory(resource(ROOT + fileName));
        }

        /** Not in a directory of classes: there, files may have changed since the build sealed them. */
        @Override
        public boolean isInJar() {
            var resource = getClass().getClassLoader().getResource(ROOT + DatasetFile.DATASET.fileName());
            return resource != null && resource.getProtocol().equals("jar");
        }
    }

    private static final class Directory extends DatasetSource {

        private final Path path;

        Directory(Path path) {
            this.path = path;
        }

        @Override
        FileContent find(String fileName) throws IOException {
            var file = path.resolve(fileName);
            if (!Files.isRegularFile(file)) {
                if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new IOException("neither a file nor a link to one");
                }
                throw new FileNotFoundException(file.toString());
            }
            return Files.size(file) > MAX_IN_MEMORY
                    ? new FileContent.OnDisk(file)
                    : new FileContent.InMemory(Files.readAllBytes(file));
        }

        @Override
        public boolean isInJar() {
            return false;
        }
    }
}
