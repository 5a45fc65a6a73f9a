package org.tumen.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as citations count it: its non-empty lines, from 1, in Unicode code points. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    static int length(String paragraph) {
        return paragraph.codePointCount(0, paragraph.length());
    }

    /** The passage from one code point to before another. */
    static String passage(String paragraph, int start, int end) {
        return paragraph.substring(paragraph.offsetByCodePoints(0, start), paragraph.offsetByCodePoints(0, end));
    }

    /** What the sources say of their own paragraphs, by the id of the source. */
    static Map<String, List<Integer>> lengths(Documents documents) {
        return documents.byId(DatasetFile.SOURCES).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, source -> integers(source.getValue().select("paragraphLengths/*"))));
    }

    static List<Integer> integers(Stream<Located> values) {
        return values.map(located -> located.value().asInt()).toList();
    }
}
