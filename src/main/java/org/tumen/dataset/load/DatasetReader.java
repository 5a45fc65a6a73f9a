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
import org.tumen.dataset.DatasetChanged;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetLocation;
import org.tumen.dataset.check.CheckReport;
import org.tumen.dataset.check.Checker;
import org.tumen.dataset.check.CitationVerifier;
import org.tumen.dataset.check.Citations;
import org.tumen.dataset.check.CoverageCheck;
import org.tumen.dataset.check.Documents;
import org.tumen.dataset.check.FaultyDataset;
import org.tumen.dataset.check.Located;
import org.tumen.dataset.check.Problems;
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
     * @throws FaultyDataset with all its problems, if there is any
     */
    public static Dataset read(DatasetLocation location) {
        var files = location.kept();
        var seal = Seal.in(files);
        if (seal.isPresent() && files.isPartOfTheProgram()) {
            return Records.of(files, seal.get().digest());
        }
        var digesting = CompletableFuture.supplyAsync(() -> digest(files), task -> new Thread(task, "digest").start());
        // On the strength of a seal of ours they are read while the digest tells whether it is theirs.
        var trusted =
                seal.filter(any -> any.equals(Seal.of(any.digest()))).flatMap(ours -> unchecked(files, ours.digest()));
        var digest = finished(digesting);
        if (trusted.isPresent() && trusted.get().digest().equals(digest)) {
            return trusted.get();
        }
        var problems = new Problems();
        checked(files, problems);
        if (!problems.none()) {
            throw new FaultyDataset(problems.list());
        }
        return Records.of(files, digest);
    }

    private static String finished(CompletableFuture<String> digesting) {
        try {
            return digesting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatasetChanged changed ? changed : e;
        }
    }

    /** What can be made of files that may be anything. */
    private static Optional<Dataset> unchecked(DatasetLocation files, String digest) {
        try {
            return Optional.of(Records.of(files, digest));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** SHA-256 over the files: the identity of the release. A file that cannot be read is for the check to report. */
    public static String digest(DatasetLocation files) {
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
    public static CheckReport check(DatasetLocation location) {
        var problems = new Problems();
        var documents = checked(location, problems);
        return report(documents, problems, 0);
    }

    /**
     * Checks a dataset and verifies its citations.
     *
     * @param texts directory of the sources' texts
     */
    public static CheckReport check(DatasetLocation location, Path texts) throws IOException {
        var problems = new Problems();
        var documents = checked(location, problems);
        var verified = documents.complete() ? new CitationVerifier(texts, problems).verify(documents) : 0;
        return report(documents, problems, verified);
    }

    /**
     * The SHA-256 of each source's text by the source's id, of a dataset that may be faulty elsewhere.
     *
     * @throws FaultyDataset if the file of the sources cannot be read
     */
    public static Map<String, String> sourceHashes(DatasetLocation location) {
        var problems = new Problems();
        var documents = documents(location, problems);
        if (!documents.has(DatasetFile.SOURCES)) {
            throw new FaultyDataset(problems.in(DatasetFile.SOURCES));
        }
        var hashes = new TreeMap<String, String>();
        documents
                .byId(DatasetFile.SOURCES)
                .forEach((id, source) -> source.text("sha256").ifPresent(hash -> hashes.put(id, hash)));
        return hashes;
    }

    private static Documents checked(DatasetLocation location, Problems problems) {
        var documents = documents(location, problems);
        if (documents.complete()) {
            new Checker(documents, problems).check();
        }
        return documents;
    }

    private static CheckReport report(Documents documents, Problems problems, int verified) {
        var entries = new EnumMap<DatasetFile, Long>(DatasetFile.class);
        for (var file : DatasetFile.values()) {
            if (documents.has(file)) {
                entries.put(file, documents.entries(file).count());
            }
        }
        var coverage = CoverageCheck.figures(documents);
        return new CheckReport(
                problems.list(),
                documents.complete(),
                entries,
                coverage.paragraphs(),
                coverage.accounted(),
                Citations.in(documents).count(),
                verified);
    }

    private static Documents documents(DatasetLocation location, Problems problems) {
        Map<DatasetFile, JsonNode> trees = new EnumMap<>(DatasetFile.class);
        for (var file : DatasetFile.values()) {
            var nowhere = Located.root(file, MissingNode.getInstance());
            try (var stream = location.open(file).stream()) {
                var tree = TREES.readTree(stream);
                if (tree.isMissingNode()) {
                    problems.add(nowhere, "the file is empty");
                } else {
                    trees.put(file, tree);
                }
            } catch (FileNotFoundException e) {
                problems.add(nowhere, "the file is missing");
            } catch (JsonProcessingException e) {
                var at = e.getLocation();
                problems.add(
                        nowhere,
                        "line %d, column %d: %s",
                        at == null ? 0 : at.getLineNr(),
                        at == null ? 0 : at.getColumnNr(),
                        // Of what a tree can fail to bind to, there is only one: Jackson's own words name its classes.
                        e instanceof MismatchedInputException
                                ? "something stands after the end"
                                : e.getOriginalMessage().lines().findFirst().orElse("not JSON"));
            } catch (IOException e) {
                problems.add(nowhere, "cannot be read: %s", e.getMessage());
            }
        }
        return new Documents(trees);
    }
}
