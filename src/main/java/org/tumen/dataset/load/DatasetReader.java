package org.tumen.dataset.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetChangedException;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.check.CheckReport;
import org.tumen.dataset.check.Checker;
import org.tumen.dataset.check.CitationVerifier;
import org.tumen.dataset.check.CoverageCheck;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.check.JsonValue;
import org.tumen.dataset.check.RawDataset;
import org.tumen.dataset.check.Violations;
import org.tumen.model.Digest;

/** Reads a dataset, has it checked, and hands it out as records; or says everything that is wrong with it. */
public final class DatasetReader {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private DatasetReader() {}

    /**
     * Reads a dataset that has no problem: by its seal, if that says so of these very files, and else by checking it.
     * The seal of the packaged dataset is taken at its word, because SHA-256 is slow in a JVM that has just started.
     *
     * @throws FaultyDatasetException with all its problems, if there is any
     */
    public static Dataset read(DatasetSource location) {
        var files = location.kept();
        var seal = Seal.in(files);
        if (seal.isPresent() && files.isPartOfTheProgram()) {
            return RecordMapper.of(files, seal.get().digest());
        }
        var digesting = CompletableFuture.supplyAsync(() -> digest(files), task -> new Thread(task, "digest").start());
        // On the strength of a seal of ours they are read while the digest tells whether it is theirs.
        var trusted =
                seal.filter(any -> any.equals(Seal.of(any.digest()))).flatMap(ours -> unchecked(files, ours.digest()));
        var digest = finished(digesting);
        if (trusted.isPresent() && trusted.get().digest().equals(digest)) {
            return trusted.get();
        }
        var violations = new Violations();
        checked(files, violations);
        if (!violations.none()) {
            throw new FaultyDatasetException(violations.list());
        }
        return RecordMapper.of(files, digest);
    }

    private static String finished(CompletableFuture<String> digesting) {
        try {
            return digesting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatasetChangedException changed ? changed : e;
        }
    }

    /** What can be made of files that may be anything. */
    private static Optional<Dataset> unchecked(DatasetSource files, String digest) {
        try {
            return Optional.of(RecordMapper.of(files, digest));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** SHA-256 over the files: the identity of the release. A file that cannot be read is for the check to report. */
    public static String digest(DatasetSource files) {
        var digest = new Digest();
        for (var file : DatasetFile.values()) {
            try (var stream = files.open(file).stream()) {
                digest.update(file.fileName()).update(stream);
            } catch (IOException e) {
                digest.update(file.fileName());
            }
        }
        return digest.hex();
    }

    /** Checks a dataset without reading it any further. */
    public static CheckReport check(DatasetSource location) {
        var violations = new Violations();
        var rawDataset = checked(location, violations);
        return report(rawDataset, violations, 0);
    }

    /**
     * Checks a dataset and verifies its citations.
     *
     * @param texts directory of the sources' texts
     */
    public static CheckReport check(DatasetSource location, Path texts) throws IOException {
        var violations = new Violations();
        var rawDataset = checked(location, violations);
        var verified = rawDataset.complete() ? new CitationVerifier(texts, violations).verify(rawDataset) : 0;
        return report(rawDataset, violations, verified);
    }

    /**
     * The SHA-256 of each source's text by the source's id, of a dataset that may be faulty elsewhere.
     *
     * @throws FaultyDatasetException if the file of the sources cannot be read
     */
    public static Map<String, String> sourceHashes(DatasetSource location) {
        var violations = new Violations();
        var rawDataset = rawDataset(location, violations);
        if (!rawDataset.has(DatasetFile.SOURCES)) {
            throw new FaultyDatasetException(violations.in(DatasetFile.SOURCES));
        }
        var hashes = new TreeMap<String, String>();
        rawDataset
                .byId(DatasetFile.SOURCES)
                .forEach((id, source) -> source.text("sha256").ifPresent(hash -> hashes.put(id, hash)));
        return hashes;
    }

    private static RawDataset checked(DatasetSource location, Violations violations) {
        var rawDataset = rawDataset(location, violations);
        if (rawDataset.complete()) {
            new Checker(rawDataset, violations).check();
        }
        return rawDataset;
    }

    private static CheckReport report(RawDataset rawDataset, Violations violations, int verified) {
        var entries = new EnumMap<DatasetFile, Long>(DatasetFile.class);
        for (var file : DatasetFile.values()) {
            if (rawDataset.has(file)) {
                entries.put(file, rawDataset.entries(file).count());
            }
        }
        var coverage = CoverageCheck.figures(rawDataset);
        return new CheckReport(
                violations.list(),
                rawDataset.complete(),
                entries,
                coverage.paragraphs(),
                coverage.accounted(),
                rawDataset.citations().count(),
                verified);
    }

    private static RawDataset rawDataset(DatasetSource location, Violations violations) {
        Map<DatasetFile, JsonNode> trees = new EnumMap<>(DatasetFile.class);
        for (var file : DatasetFile.values()) {
            var nowhere = JsonValue.root(file, MissingNode.getInstance());
            try (var stream = location.open(file).stream()) {
                var tree = TREES.readTree(stream);
                if (tree.isMissingNode()) {
                    violations.add(nowhere, "the file is empty");
                } else {
                    trees.put(file, tree);
                }
            } catch (FileNotFoundException e) {
                violations.add(nowhere, "the file is missing");
            } catch (JsonProcessingException e) {
                var at = e.getLocation();
                violations.add(
                        nowhere,
                        "line %d, column %d: %s",
                        at == null ? 0 : at.getLineNr(),
                        at == null ? 0 : at.getColumnNr(),
                        // Of what a tree can fail to bind to, there is only one: Jackson's own words name its classes.
                        e instanceof MismatchedInputException
                                ? "something stands after the end"
                                : e.getOriginalMessage().lines().findFirst().orElse("not JSON"));
            } catch (IOException e) {
                violations.add(nowhere, "cannot be read: %s", e.getMessage());
            }
        }
        return new RawDataset(trees);
    }
}
