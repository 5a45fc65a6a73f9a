package org.tumen.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.identity.BuildIdentity;
import org.tumen.model.identity.Digest;

/**
 * SHA-256 over what makes up the program: compiled classes, resources, and the file names of the libraries. Leaves out the data,
 * which has a digest of its own, and what the build derives from the classes and the data.
 */
final class BuildDigest {

    private static final Set<String> EXCLUDED = excluded();
    private static final String CONTRACT = "contract/";

    private BuildDigest() {}

    /**
     * @param classes directory of classes and resources
     * @param classPath directories and libraries, separated as in {@code java.class.path}
     */
    static String of(Path classes, String classPath) throws IOException {
        var digest = new Digest();
        for (var name : names(classes)) {
            var file = classes.resolve(name);
            digest.update("%s %d\n".formatted(name, Files.size(file)));
            try (var stream = Files.newInputStream(file)) {
                digest.update(stream);
            }
        }
        Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator)))
                .filter(element -> element.endsWith(".jar"))
                .map(element -> Path.of(element).getFileName().toString())
                .sorted()
                .forEach(library -> digest.update(library + "\n"));
        return digest.hex();
    }

    private static Iterable<String> names(Path classes) throws IOException {
        try (var files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '/'))
                    .filter(name -> !EXCLUDED.contains(name) && !name.startsWith(CONTRACT))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> excluded() {
        var excluded = new HashSet<>(Set.of(BuildIdentity.RESOURCE));
        Stream.concat(
                        Arrays.stream(DatasetFile.values()).map(DatasetFile::fileName),
                        Stream.of("history.json", "digests.json", "seal.json", "documents.ndjson"))
                .forEach(name -> excluded.add("dataset/" + name));
        return Set.copyOf(excluded);
    }
}
