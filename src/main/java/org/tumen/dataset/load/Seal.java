package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.FileContent;
import org.tumen.dataset.History;
import org.tumen.model.identity.BuildIdentity;

/**
 * Saves the check at a start, some 200 µs an event: states that files have passed it. Written beside them as {@code seal.json},
 * it is valid for these bytes and this build of the program. Any other content of that file counts as no seal. A summary of the
 * events saves a pass over their file besides, a tenth of the time until 100,000 are served.
 *
 * @param digest SHA-256 over the files of the dataset
 * @param history SHA-256 of its history; empty if there is none
 * @param summary SHA-256 of {@link #SUMMARY}; empty if there is none
 * @param program version of the program that checked them
 * @param build digest of the build that checked them
 */
public record Seal(String digest, String history, String summary, String program, String build) {

    static final String FILE_NAME = "seal.json";

    /** What {@link org.tumen.dataset.EventRecords#writeSummary} says of the events of a large file. */
    static final String SUMMARY = "summary.bin";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The seal that this program writes for a dataset that passes its check. */
    public static Seal of(DatasetSource source) {
        return of(source, DatasetReader.digest(source));
    }

    /**
     * The same, where the digest of the files is known: it takes seconds to compute if there are a million events.
     */
    static Seal of(DatasetSource source, String digest) {
        var current = BuildIdentity.current();
        return new Seal(
                digest,
                DatasetReader.digest(source, History.FILE_NAME),
                DatasetReader.digest(source, SUMMARY),
                current.version(),
                current.digest());
    }

    /** The seal beside the files of a dataset, valid or not. */
    static Optional<Seal> in(DatasetSource source) {
        try {
            return Optional.ofNullable(JSON.readValue(source.open(FILE_NAME).bytes(), Seal.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Seals a checked dataset, and summarises its events if their file is large. */
    public static void write(DatasetSource source, Path directory) throws IOException {
        if (source.open(DatasetFile.EVENTS) instanceof FileContent.OnDisk events) {
            try (var out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(directory.resolve(SUMMARY))))) {
                RecordMapper.streamed(events).writeSummary(out);
            }
        } else {
            Files.deleteIfExists(directory.resolve(SUMMARY));
        }
        of(source).writeInto(directory);
    }

    public void writeInto(Path directory) throws IOException {
        Files.write(directory.resolve(FILE_NAME), JSON.writeValueAsBytes(this));
    }
}
