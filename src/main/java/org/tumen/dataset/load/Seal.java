package org.tumen.dataset.load;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.ProgramVersion;
import org.tumen.dataset.check.SchemaCheck;

/**
 * The checker's word that nothing is wrong with certain files, kept beside them. It holds for these bytes, this version
 * of the program and these schemas; whatever else stands in {@code seal.json} is no seal, and so no problem either.
 *
 * @param digest SHA-256 over the files of the dataset
 * @param program version of the program whose checks they passed
 * @param schemas SHA-256 over the JSON Schemas that they passed
 */
public record Seal(String digest, String program, String schemas) {

    static final String FILE_NAME = DatasetSource.SEAL;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What this program says of files that pass its check.
     *
     * @param digest SHA-256 over the files
     */
    public static Seal of(String digest) {
        return new Seal(digest, ProgramVersion.TEXT, SchemaCheck.digest());
    }

    /** The seal that files bear, whatever it is worth. */
    static Optional<Seal> in(DatasetSource files) {
        try {
            return Optional.ofNullable(JSON.readValue(files.open(FILE_NAME).bytes(), Seal.class));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    public void writeInto(Path dataset) throws IOException {
        Files.write(dataset.resolve(FILE_NAME), JSON.writeValueAsBytes(this));
    }
}
