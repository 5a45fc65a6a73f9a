package org.tumen.api.v1.archive;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tumen.api.v1.view.CiteAs;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;

/** The release as a zip: made when it is first asked for, and kept. The same release gives the same bytes. */
@Singleton
public class Archive {

    private static final String NAME = "tumen";
    private static final String JSON = "application/json";

    private final DatasetSource location;
    private final Dataset dataset;
    private byte[] bytes;

    Archive(DatasetSource location, Dataset dataset) {
        this.location = location;
        this.dataset = dataset;
    }

    /** What to keep it as. */
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
        files.add(file("readme", "README.md", "text/markdown", "What is in here.", Readme.of(dataset)));
        var bibtex = CiteAs.of(dataset.release()).bibtex();
        files.add(file("citation", "CITATION.bib", "text/x-bibtex", "How to cite the release.", bibtex));
        for (var data : DatasetFile.values()) {
            files.add(data(data));
        }
        files.addAll(codebook());
        for (var data : DatasetFile.values()) {
            files.add(schema(data.schemaName()));
        }
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

    private ArchiveFile data(DatasetFile file) throws IOException {
        var stem = file.fileName().replace(".json", "");
        return new ArchiveFile(
                "data-" + stem,
                "data/" + file.fileName(),
                JSON,
                "The dataset's own file, byte for byte.",
                null,
                location.read(file));
    }

    private static ArchiveFile schema(String fileName) throws IOException {
        return new ArchiveFile(
                fileName.replace(".schema.json", "-schema"),
                "data/schema/" + fileName,
                "application/schema+json",
                "JSON Schema (2020-12) of the dataset's own files.",
                null,
                DatasetSource.resource("dataset/schema/" + fileName));
    }

    /** The codebook and the changelog are of the packaged dataset, and go with no other. */
    private List<ArchiveFile> codebook() throws IOException {
        for (var file : DatasetFile.values()) {
            if (!Arrays.equals(location.read(file), DatasetSource.packaged().read(file))) {
                return List.of();
            }
        }
        return List.of(document("codebook", "README.md"), document("changelog", "CHANGELOG.md"));
    }

    private static ArchiveFile document(String name, String fileName) throws IOException {
        var document = DatasetSource.resource("dataset/" + fileName);
        return new ArchiveFile(
                name, "data/" + fileName, "text/markdown", "The %s of the data.".formatted(name), null, document);
    }

    private static ArchiveFile file(String name, String path, String mediaType, String description, String text) {
        return new ArchiveFile(name, path, mediaType, description, null, text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] zip(List<ArchiveFile> files) throws IOException {
        var resources = files.stream().map(ArchiveFile::resource).toList();
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            add(
                    zip,
                    DataPackage.FILE_NAME,
                    DataPackage.of(dataset, NAME, resources).json());
            for (var file : files) {
                add(zip, file.path(), file.bytes());
            }
        }
        return zipped.toByteArray();
    }

    /** The time of an entry is local by the format, and taken as it stands: no clock and no time zone. */
    private void add(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(dataset.release().released().atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
