package org.tumen.api.v1.archive;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tumen.api.v1.archive.DataPackage.Resource;
import org.tumen.api.v1.archive.DataPackage.TableSchema;
import org.tumen.api.v1.view.CiteAs;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.History;
import org.tumen.model.identity.Digest;

/** The release as a zip file, built by the first request and then cached. The same release gives the same bytes. */
@Singleton
public class Archive {

    private static final String NAME = "tumen";

    /** Files, records, tables and the zip are in memory at once: some ten times the size of the events. */
    private static final int HEAP_TO_EVENTS = 16;

    private final DatasetSource location;
    private final Dataset dataset;
    private final long heap;
    private byte[] bytes;

    @Inject
    Archive(DatasetSource location, Dataset dataset) {
        this(location, dataset, Runtime.getRuntime().maxMemory());
    }

    /**
     * @param heap maximum size in bytes
     */
    Archive(DatasetSource location, Dataset dataset, long heap) {
        this.location = location;
        this.dataset = dataset;
        this.heap = heap;
    }

    /** Whether the heap is large enough to make it. */
    public boolean isPossible() {
        return dataset.events().bytes() <= heap / HEAP_TO_EVENTS;
    }

    public String fileName() {
        return "%s-%s.zip".formatted(NAME, dataset.release().version());
    }

    public synchronized byte[] bytes() {
        if (bytes == null) {
            try {
                bytes = zip(files());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return bytes;
    }

    private List<ArchiveFile> files() throws IOException {
        var files = new ArrayList<ArchiveFile>();
        files.add(text("readme", "README.md", "text/markdown", "What is in here.", Readme.of(dataset)));
        var bibtex = CiteAs.of(dataset.release()).bibtex();
        files.add(text("citation", "CITATION.bib", "text/x-bibtex", "How to cite the release.", bibtex));
        for (var file : DatasetFile.values()) {
            files.add(data(file));
        }
        history().ifPresent(files::add);
        if (isPackaged()) {
            files.add(documentation("codebook", "README.md"));
            files.add(documentation("changelog", "CHANGELOG.md"));
        }
        for (var file : DatasetFile.values()) {
            files.add(schema(file.schemaName()));
        }
        files.add(schema("history.schema.json"));
        files.add(schema("common.schema.json"));
        tables().map(Table::file).forEach(files::add);
        return files;
    }

    private Stream<Table<?>> tables() {
        return Stream.of(
                        EventTables.of(dataset),
                        ActorTables.of(dataset),
                        AgreementTables.of(dataset),
                        NameTables.of(dataset),
                        EvidenceTables.of(dataset),
                        SourceTables.of(dataset))
                .flatMap(tables -> tables)
                .sorted(Comparator.comparing(Table::name));
    }

    private static ArchiveFile text(String name, String path, String mediaType, String description, String text) {
        return new ArchiveFile(name, path, mediaType, description, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private ArchiveFile data(DatasetFile file) throws IOException {
        var name = "data-" + file.fileName().replace(".json", "");
        var description = "The dataset's own file, byte for byte.";
        return new ArchiveFile(
                name, "data/" + file.fileName(), "application/json", description, null, location.read(file));
    }

    private Optional<ArchiveFile> history() throws IOException {
        var description = "The releases, and what each of them added, changed, renamed and withdrew.";
        try {
            var bytes = location.open(History.FILE_NAME).bytes();
            return Optional.of(new ArchiveFile(
                    "data-history", "data/" + History.FILE_NAME, "application/json", description, null, bytes));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    private static ArchiveFile schema(String fileName) throws IOException {
        var name = fileName.replace(".schema.json", "-schema");
        var description = "JSON Schema (2020-12) of the dataset's own files.";
        var schema = DatasetSource.resource("dataset/schema/" + fileName);
        return new ArchiveFile(name, "data/schema/" + fileName, "application/schema+json", description, null, schema);
    }

    private static ArchiveFile documentation(String name, String fileName) throws IOException {
        var description = "The %s of the data.".formatted(name);
        var document = DatasetSource.resource("dataset/" + fileName);
        return new ArchiveFile(name, "data/" + fileName, "text/markdown", description, null, document);
    }

    /** Whether the dataset is the packaged one, which the packaged documentation describes. */
    private boolean isPackaged() throws IOException {
        for (var file : DatasetFile.values()) {
            if (!Arrays.equals(location.read(file), DatasetSource.packaged().read(file))) {
                return false;
            }
        }
        return true;
    }

    private byte[] zip(List<ArchiveFile> files) throws IOException {
        var resources = files.stream().map(ArchiveFile::resource).toList();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            var descriptor = DataPackage.of(dataset, NAME, resources);
            add(zip, DataPackage.FILE_NAME, descriptor.json());
            for (var file : files) {
                add(zip, file.path(), file.bytes());
            }
        }
        return bytes.toByteArray();
    }

    /** The timestamps of a zip file are local times; set as such, they depend on neither clock nor time zone. */
    private void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(dataset.release().released().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /**
     * A file of the archive and its metadata.
     *
     * @param name of the resource: lower case, unique in the package
     * @param path within the archive
     * @param schema of a table, or null
     */
    record ArchiveFile(
            String name, String path, String mediaType, String description, TableSchema schema, byte[] bytes) {

        private Resource resource() {
            return new Resource(
                    name,
                    schema == null ? null : "table",
                    path,
                    path.substring(path.lastIndexOf('.') + 1),
                    mediaType,
                    "utf-8",
                    bytes.length,
                    "sha256:" + Digest.of(bytes),
                    description,
                    schema);
        }
    }
}
