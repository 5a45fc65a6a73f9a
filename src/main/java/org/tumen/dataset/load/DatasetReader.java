package org.tumen.dataset.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.DatasetSource;
import org.tumen.dataset.FileContent;
import org.tumen.dataset.History;
import org.tumen.dataset.check.CheckReport;
import org.tumen.dataset.check.Checker;
import org.tumen.dataset.check.CitationVerifier;
import org.tumen.dataset.check.FaultyDatasetException;
import org.tumen.dataset.check.RawDataset;
import org.tumen.dataset.check.RawEvents;
import org.tumen.dataset.check.ReleaseHistory;
import org.tumen.dataset.check.Violations;
import org.tumen.model.identity.Digest;

/** Reads and checks a dataset, and returns its records or a report of all violations. */
public final class DatasetReader {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The bytes that tell the encoding of JSON. */
    private static final int BEGINNING = 4;

    private DatasetReader() {}

    /**
     * What identifies the files of a dataset.
     *
     * @param digest SHA-256 over the files
     * @param history SHA-256 of the history; empty without one
     * @param sealed whether this build has checked them
     */
    public record Identity(String digest, String history, boolean sealed) {

        /** Identifies all that is served. */
        public String text() {
            return Dataset.identity(digest, history);
        }
    }

    /**
     * Identifies a dataset without parsing it. The seal in the program's jar is trusted without computing the digest of the files:
     * SHA-256 is slow in a JVM that has just started.
     */
    public static Identity identify(DatasetSource source) {
        var seal = Seal.in(source);
        if (seal.isPresent() && source.isInJar()) {
            return new Identity(seal.get().digest(), seal.get().history(), true);
        }
        var current = Seal.of(source, digest(source));
        return new Identity(
                current.digest(),
                current.history(),
                seal.filter(current::equals).isPresent());
    }

    /**
     * Reads a dataset, and checks it unless it has a valid seal.
     *
     * @throws FaultyDatasetException with all violations, if there are any
     */
    public static Dataset read(DatasetSource source) {
        return read(source, identify(source));
    }

    /** The same, where the dataset has been identified. */
    public static Dataset read(DatasetSource source, Identity identity) {
        if (identity.sealed()) {
            return readSealed(source, identity);
        }
        var violations = new Violations();
        checked(rawDataset(source, violations), violations);
        if (!violations.none()) {
            throw new FaultyDatasetException(violations.list());
        }
        return RecordMapper.of(source, identity.digest(), null);
    }

    private static Dataset readSealed(DatasetSource source, Identity identity) {
        try (var summary = source.open(Seal.SUMMARY).stream()) {
            return read(source, identity, new DataInputStream(summary));
        } catch (FileNotFoundException e) {
            return RecordMapper.of(source, identity.digest(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("the summary of the events cannot be read", e);
        }
    }

    /**
     * Reads a dataset that this build is known to have checked, and none of its events if they are many.
     *
     * @param summary of the events, as {@link org.tumen.dataset.EventRecords#writeSummary} wrote it
     */
    public static Dataset read(DatasetSource source, Identity identity, DataInput summary) {
        return RecordMapper.of(source, identity.digest(), summary);
    }

    /** SHA-256 over the files: the identity of the release. Skips unreadable files, which the check reports. */
    public static String digest(DatasetSource source) {
        var digest = new Digest();
        for (var file : DatasetFile.values()) {
            try (var stream = source.open(file).stream()) {
                digest.update(file.fileName()).update(stream);
            } catch (IOException e) {
                digest.update(file.fileName());
            }
        }
        return digest.hex();
    }

    /** SHA-256 of a file beside those of the dataset; empty if there is none. It has no part in the digest of the release. */
    static String digest(DatasetSource source, String fileName) {
        try (var stream = source.open(fileName).stream()) {
            return new Digest().update(stream).hex();
        } catch (IOException e) {
            return "";
        }
    }

    /**
     * Brings the history of a dataset up to date with its entries. Does nothing if they have violations.
     *
     * @return whether it did
     */
    public static boolean updateHistory(Path directory) throws IOException {
        var violations = new Violations();
        var rawDataset = rawDataset(DatasetSource.directory(directory), violations);
        if (!rawDataset.complete()
                || !violations.none()
                || !new Checker(rawDataset, violations).isHistoryContinuable()) {
            return false;
        }
        ReleaseHistory.of(rawDataset).write(directory);
        return true;
    }

    /** Checks a dataset without mapping it to records. */
    public static CheckReport check(DatasetSource source) {
        var violations = new Violations();
        var rawDataset = rawDataset(source, violations);
        return report(rawDataset, checked(rawDataset, violations), violations, 0);
    }

    /**
     * Checks a dataset and verifies its citations against the texts.
     *
     * @param texts directory of the texts of the sources
     */
    public static CheckReport check(DatasetSource source, Path texts) throws IOException {
        var violations = new Violations();
        var rawDataset = rawDataset(source, violations);
        var checker = checked(rawDataset, violations);
        var verified = rawDataset.complete() ? new CitationVerifier(texts, violations).verify(rawDataset) : 0;
        return report(rawDataset, checker, violations, verified);
    }

    /**
     * The SHA-256 of the text of each source by the id of the source. The dataset may be faulty elsewhere.
     *
     * @throws FaultyDatasetException if the file of the sources cannot be read
     */
    public static Map<String, String> sourceHashes(DatasetSource source) {
        var violations = new Violations();
        var rawDataset = rawDataset(source, violations);
        if (!rawDataset.has(DatasetFile.SOURCES)) {
            throw new FaultyDatasetException(violations.in(DatasetFile.SOURCES));
        }
        var hashes = new TreeMap<String, String>();
        rawDataset
                .byId(DatasetFile.SOURCES)
                .forEach((id, entry) -> entry.text("sha256").ifPresent(hash -> hashes.put(id, hash)));
        return hashes;
    }

    private static Checker checked(RawDataset rawDataset, Violations violations) {
        var checker = new Checker(rawDataset, violations);
        if (rawDataset.complete()) {
            checker.check();
        }
        return checker;
    }

    private static CheckReport report(RawDataset rawDataset, Checker checker, Violations violations, int verified) {
        var entries = new EnumMap<DatasetFile, Long>(DatasetFile.class);
        for (var file : DatasetFile.values()) {
            if (rawDataset.has(file)) {
                entries.put(file, rawDataset.count(file));
            }
        }
        var coverage = checker.coverage();
        return new CheckReport(
                violations.list(),
                rawDataset.complete(),
                entries,
                coverage.paragraphs(),
                coverage.accounted(),
                coverage.citations(),
                verified);
    }

    private static RawDataset rawDataset(DatasetSource source, Violations violations) {
        Map<DatasetFile, JsonNode> trees = new EnumMap<>(DatasetFile.class);
        RawEvents events = null;
        for (var file : DatasetFile.values()) {
            try {
                var content = source.open(file);
                if (file == DatasetFile.EVENTS && content instanceof FileContent.OnDisk && isArray(content)) {
                    events = events(content, violations).orElse(null);
                } else {
                    tree(content, file.fileName(), violations).ifPresent(tree -> trees.put(file, tree));
                }
            } catch (FileNotFoundException e) {
                violations.add(file.fileName(), JsonPointer.empty(), "the file is missing");
            } catch (IOException e) {
                violations.add(file.fileName(), JsonPointer.empty(), "cannot be read: %s", reason(e));
            }
        }
        return new RawDataset(
                trees,
                events,
                beside(source, History.FILE_NAME, violations),
                beside(source, ReleaseHistory.DIGESTS, violations));
    }

    /** A file that a dataset need not have; missing if there is none. */
    private static JsonNode beside(DatasetSource source, String fileName, Violations violations) {
        try {
            return tree(source.open(fileName), fileName, violations).orElse(MissingNode.getInstance());
        } catch (FileNotFoundException e) {
            return MissingNode.getInstance();
        } catch (IOException e) {
            violations.add(fileName, JsonPointer.empty(), "cannot be read: %s", reason(e));
            return MissingNode.getInstance();
        }
    }

    private static String reason(IOException failure) {
        return failure instanceof AccessDeniedException ? "permission denied" : failure.getMessage();
    }

    private static Optional<JsonNode> tree(FileContent content, String fileName, Violations violations)
            throws IOException {
        return parsed(content, fileName, violations, () -> {
            try (var stream = content.stream()) {
                var tree = TREES.readTree(stream);
                if (!tree.isMissingNode()) {
                    return tree;
                }
                violations.add(fileName, JsonPointer.empty(), "the file is empty");
                return null;
            }
        });
    }

    private static Optional<RawEvents> events(FileContent content, Violations violations) throws IOException {
        return parsed(content, DatasetFile.EVENTS.fileName(), violations, () -> RawEvents.streamed(content, TREES));
    }

    private static boolean isArray(FileContent content) throws IOException {
        try (var stream = content.stream()) {
            var next = stream.read();
            while (next == ' ' || next == '\t' || next == '\n' || next == '\r') {
                next = stream.read();
            }
            return next == '[';
        }
    }

    @FunctionalInterface
    private interface Parser<T> {

        /** Null if there is nothing. */
        T parse() throws IOException;
    }

    private static <T> Optional<T> parsed(FileContent content, String fileName, Violations violations, Parser<T> parser)
            throws IOException {
        var nowhere = JsonPointer.empty();
        try {
            var other = otherEncoding(content);
            if (other.isPresent()) {
                violations.add(fileName, nowhere, "%s, but must be UTF-8 without a byte order mark", other.get());
                return Optional.empty();
            }
            return Optional.ofNullable(parser.parse());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            violations.add(
                    fileName,
                    nowhere,
                    "line %d, column %d: %s",
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    // Trailing tokens are the only mismatch that a tree can have; Jackson's message names its
                    // classes.
                    e instanceof MismatchedInputException
                            ? "something stands after the end"
                            : e.getOriginalMessage().lines().findFirst().orElse("not JSON"));
        }
        return Optional.empty();
    }

    /** What a file begins with that Jackson would read all the same (RFC 8259 §8.1): a byte order mark, or two bytes a character. */
    private static Optional<String> otherEncoding(FileContent content) throws IOException {
        String begin;
        try (var stream = content.stream()) {
            begin = HexFormat.of().formatHex(stream.readNBytes(BEGINNING));
        }
        if (begin.startsWith("efbbbf")) {
            return Optional.of("begins with a byte order mark");
        }
        return begin.matches("(feff|fffe|00|..00).*") ? Optional.of("is in UTF-16 or UTF-32") : Optional.empty();
    }
}
