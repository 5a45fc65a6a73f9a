package org.tumen.dataset.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.identity.Digest;

/** Verifies a dataset against the texts of its sources: every cited passage must exist and have the cited hash. */
public final class CitationVerifier {

    /** An opening bracket or quotation mark, or the particle の; もの is a noun. */
    private static final Pattern CUT_OFF = Pattern.compile("(\\p{Ps}|\\p{Pi}|(?<!も)の)\\s*$");

    private final Map<String, String> textsByHash;
    private final Violations violations;
    private final Map<String, List<String>> paragraphs = new HashMap<>();
    private int verified;

    /**
     * @param directory contains the texts; they are identified by SHA-256, not by file name
     */
    public CitationVerifier(Path directory, Violations violations) throws IOException {
        this.textsByHash = texts(directory);
        this.violations = violations;
    }

    /** Returns the number of citations that match the texts exactly. */
    public int verify(RawDataset rawDataset) {
        rawDataset.byId(DatasetFile.SOURCES).forEach(this::open);
        rawDataset.citations().forEach(this::verify);
        if (paragraphs.size() == rawDataset.entries(DatasetFile.SOURCES).count()) {
            verifyPrintedForms(rawDataset);
            verifyStatedDates(rawDataset);
        }
        return verified;
    }

    /** Only with all texts at hand: a missing text may be the one that prints a form. */
    private void verifyPrintedForms(RawDataset rawDataset) {
        var allTexts = paragraphs.values().stream()
                .flatMap(List::stream)
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .collect(Collectors.joining("\n"));
        rawDataset
                .entries()
                .flatMap(entry -> entry.select("printedForms/*"))
                .forEach(form -> form.text()
                        .filter(text -> !allTexts.contains(text))
                        .ifPresent(text -> violations.add(form, "no source prints “%s”", text)));
    }

    /** A date is stated if a source prints it with its year. */
    private void verifyStatedDates(RawDataset rawDataset) {
        rawDataset
                .entries(Stream.of(DatasetFile.EVENTS, DatasetFile.AGREEMENTS))
                .filter(entry -> entry.text("dateBasis").equals(Optional.of("stated")))
                .filter(entry -> entry.select("citations/*").allMatch(this::isExact))
                .forEach(entry -> {
                    var passages = entry.select("citations/*")
                            .flatMap(citation -> passage(citation).stream())
                            .map(passage -> Normalizer.normalize(passage, Normalizer.Form.NFKC))
                            .toList();
                    DateCheck.date(entry.at("date"))
                            .map(date -> date.edtf().replaceFirst(".*?([0-9]{4}).*", "$1"))
                            .filter(year -> passages.stream().noneMatch(passage -> passage.contains(year)))
                            .ifPresent(year ->
                                    violations.add(entry.at("dateBasis"), "no cited passage prints the year %s", year));
                });
    }

    /** The paragraphs of the text with this SHA-256, if it is in the directory. */
    public static Optional<List<String>> paragraphs(Path directory, String sha256) throws IOException {
        return Optional.ofNullable(texts(directory).get(sha256)).map(Paragraphs::of);
    }

    private void open(String id, JsonValue source) {
        var text = source.text("sha256").map(textsByHash::get);
        if (text.isEmpty()) {
            violations.add(
                    source.at("sha256"), "no file has this SHA-256, so nothing that cites “%s” can be verified", id);
            return;
        }
        var lines = Paragraphs.of(text.get());
        var lengths = Paragraphs.integers(source.select("paragraphLengths/*"));
        if (!lengths.equals(lines.stream().map(Paragraphs::length).toList())) {
            violations.add(source.at("paragraphLengths"), "are not those of the text");
        }
        paragraphs.put(id, lines);
    }

    private void verify(JsonValue citation) {
        if (citation.text("source").map(paragraphs::get).isEmpty()) {
            return;
        }
        var passage = passage(citation);
        if (passage.isEmpty()) {
            violations.add(citation, "the text has no such passage");
        } else if (isExact(citation)) {
            verified++;
            if (CUT_OFF.matcher(passage.get()).find()) {
                violations.add(citation, "the passage is cut off: it ends on an opening bracket or on の");
            }
        } else {
            violations.add(citation, "the passage is not the one that was cited: its SHA-256 is another");
        }
    }

    private boolean isExact(JsonValue citation) {
        return passage(citation).map(Digest::ofPassage).equals(citation.text("sha256"));
    }

    /** The passage of a citation, if its source is at hand and has it. */
    private Optional<String> passage(JsonValue citation) {
        try {
            return citation.text("source")
                    .map(paragraphs::get)
                    .map(lines -> lines.get(citation.at("paragraph").value().asInt() - 1))
                    .map(line -> Paragraphs.passage(
                            line,
                            citation.at("start").value().asInt(),
                            citation.at("end").value().asInt()));
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> texts(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(CitationVerifier::bytes)
                    .collect(Collectors.toMap(
                            Digest::of, bytes -> new String(bytes, StandardCharsets.UTF_8), (one, same) -> one));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
