package org.tumen.dataset.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/** Paragraphs and passages in the units of citations: non-empty lines from 1, Unicode code points from 0. */
public final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    static int length(String paragraph) {
        return paragraph.codePointCount(0, paragraph.length());
    }

    /** The code points from {@code start} up to, but not including, {@code end}. */
    static String passage(String paragraph, int start, int end) {
        return paragraph.substring(paragraph.offsetByCodePoints(0, start), paragraph.offsetByCodePoints(0, end));
    }

    /** Every occurrence of a passage in a paragraph. As in the hash, composed and decomposed letters are equal. */
    public static List<Span> find(String passage, String paragraph) {
        var wanted = Normalizer.normalize(passage, Normalizer.Form.NFC);
        if (Normalizer.isNormalized(paragraph, Normalizer.Form.NFC)) {
            return IntStream.range(0, paragraph.length())
                    .filter(at -> paragraph.startsWith(wanted, at))
                    .map(at -> paragraph.codePointCount(0, at))
                    .mapToObj(start -> new Span(start, start + length(wanted)))
                    .toList();
        }
        return IntStream.range(0, length(paragraph))
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(start + 1, length(paragraph))
                        .filter(end -> Normalizer.normalize(passage(paragraph, start, end), Normalizer.Form.NFC)
                                .equals(wanted))
                        .mapToObj(end -> new Span(start, end)))
                .toList();
    }

    /** Code points from {@code start} up to, but not including, {@code end}. */
    public record Span(int start, int end) {}

    /** The paragraph lengths that the sources list, by source id. */
    static Map<String, List<Integer>> lengths(RawDataset rawDataset) {
        return rawDataset.byId(DatasetFile.SOURCES).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, source -> integers(source.getValue().select("paragraphLengths/*"))));
    }

    static List<Integer> integers(Stream<JsonValue> values) {
        return values.map(value -> value.value().asInt()).toList();
    }
}
