package org.tumen.api.v1.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.tumen.api.http.WireJson;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.Reading;

/** The documents of the packaged dataset, as the build rendered them: a start of the program then has less to do. */
public final class RenderedDocuments {

    private static final String FILE_NAME = "documents.bin";

    private final Map<String, byte[]> byHref;

    private RenderedDocuments(Map<String, byte[]> byHref) {
        this.byHref = byHref;
    }

    /** None, unless the files come and go with the program that rendered them. */
    static RenderedDocuments of(DatasetLocation files) {
        try {
            return new RenderedDocuments(files.isPartOfTheProgram() ? read(files) : Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own documents cannot be read", e);
        }
    }

    /** Null where it was not rendered. */
    byte[] of(EntryRecord entry) {
        return byHref.get(Href.of(entry));
    }

    private static Map<String, byte[]> read(DatasetLocation files) throws IOException {
        try (var file = new DataInputStream(files.open(FILE_NAME).stream())) {
            var documents = new HashMap<String, byte[]>();
            for (var left = file.readInt(); left > 0; left--) {
                var href = file.readUTF();
                var document = new byte[file.readInt()];
                file.readFully(document);
                documents.put(href, document);
            }
            return documents;
        }
    }

    /**
     * Renders a dataset, and leaves the documents beside its files. Called by the build.
     *
     * @param arguments the dataset's directory
     */
    public static void main(String... arguments) throws IOException {
        var directory = Path.of(arguments[0]);
        write(Reading.of(directory).dataset(), WireJson.mapper(), directory.resolve(FILE_NAME));
    }

    private static void write(Dataset dataset, ObjectMapper mapper, Path to) throws IOException {
        var renderer = new DocumentRenderer(new References(dataset), dataset, new RenderedDocuments(Map.of()), mapper);
        var entries = entries(dataset).toList();
        try (var file = new DataOutputStream(Files.newOutputStream(to))) {
            file.writeInt(entries.size());
            for (var entry : entries) {
                var document = renderer.render(entry);
                file.writeUTF(Href.of(entry));
                file.writeInt(document.length);
                file.write(document);
            }
        }
    }

    static Stream<EntryRecord> entries(Dataset dataset) {
        return Stream.of(
                        dataset.actors(),
                        dataset.places().stream(),
                        dataset.agreements().stream(),
                        dataset.sources().stream(),
                        dataset.events().stream())
                .flatMap(entries -> entries);
    }
}
