package org.tumen.store;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.EntryRecord;

/**
 * Saves a twentieth of each start with the packaged dataset: the build renders its documents to {@code documents.ndjson}, one a
 * line, first those of the named entries and then those of the events.
 */
public final class PackagedDocuments {

    private static final String FILE_NAME = "documents.ndjson";

    private PackagedDocuments() {}

    /**
     * Renders all entries of a dataset.
     *
     * @param directory in which the file is written
     * @return the number of documents
     */
    public static int write(Dataset dataset, Path directory, DocumentRenderer renderer) throws IOException {
        var count = 0;
        try (var out = new BufferedOutputStream(Files.newOutputStream(directory.resolve(FILE_NAME)))) {
            for (var entries = entries(dataset).iterator(); entries.hasNext(); count++) {
                out.write(renderer.render(entries.next()));
                out.write('\n');
            }
        }
        return count;
    }

    /**
     * The document of each entry, if the dataset is served from the program's jar and has been rendered. Otherwise the files may
     * have changed since.
     */
    public static Optional<Function<EntryRecord, byte[]>> read(Dataset dataset, DatasetSource source) {
        return source.isInJar() ? in(dataset, source) : Optional.empty();
    }

    static Optional<Function<EntryRecord, byte[]>> in(Dataset dataset, DatasetSource source) {
        var documents = new IdentityHashMap<EntryRecord, byte[]>();
        try {
            var lines = lines(source.open(FILE_NAME).bytes()).iterator();
            for (var entries = entries(dataset).iterator(); entries.hasNext() && lines.hasNext(); ) {
                documents.put(entries.next(), lines.next());
            }
            return lines.hasNext() || documents.size() != entries(dataset).count()
                    ? Optional.empty()
                    : Optional.of(documents::get);
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> lines(byte[] text) {
        var lines = new ArrayList<byte[]>();
        for (int start = 0, end = 0; end < text.length; end++) {
            if (text[end] == '\n') {
                lines.add(Arrays.copyOfRange(text, start, end));
                start = end + 1;
            }
        }
        return lines;
    }

    private static Stream<EntryRecord> entries(Dataset dataset) {
        return Stream.concat(dataset.named(), dataset.events().stream());
    }
}
