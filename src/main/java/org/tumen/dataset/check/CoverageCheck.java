package org.tumen.dataset.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.DatasetFile;

/** Every paragraph of every source is either cited by an entry or listed as uncited. */
public final class CoverageCheck implements Checker.Check {

    private static final String UNCITED = "uncited/*/paragraphs/*";

    private final Violations violations;

    CoverageCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        var cited = cited(rawDataset);
        rawDataset.byId(DatasetFile.SOURCES).forEach((id, source) -> source(source, cited.getOrDefault(id, Set.of())));
    }

    private void source(JsonValue source, Set<Integer> cited) {
        var paragraphs = source.select("paragraphLengths/*").toList();
        Set<Integer> accounted = new TreeSet<>(cited);
        source.select(UNCITED).forEach(paragraph -> {
            var number = paragraph.value().asInt();
            if (paragraph.value().doubleValue() > paragraphs.size()) {
                violations.add(paragraph, "the source has %d paragraphs", paragraphs.size());
            } else if (cited.contains(number)) {
                violations.add(paragraph, "paragraph %d is both cited by an entry and listed under uncited", number);
            } else if (!accounted.add(number)) {
                violations.add(paragraph, "paragraph %d is listed twice", number);
            }
        });
        for (var number = 1; number <= paragraphs.size(); number++) {
            if (!accounted.contains(number)) {
                violations.add(
                        paragraphs.get(number - 1),
                        "paragraph %d is neither cited by an entry nor listed under uncited",
                        number);
            }
        }
    }

    /** Number of paragraphs, and of those that are cited or listed as uncited. */
    public static Figures figures(RawDataset rawDataset) {
        var accounted = cited(rawDataset);
        var sources = rawDataset.byId(DatasetFile.SOURCES);
        sources.forEach((id, source) -> source.select(UNCITED)
                .forEach(number -> accounted
                        .computeIfAbsent(id, none -> new TreeSet<>())
                        .add(number.value().asInt())));
        return new Figures(
                sources.values().stream()
                        .mapToLong(
                                source -> source.at("paragraphLengths").value().size())
                        .sum(),
                sources.keySet().stream()
                        .mapToLong(id -> accounted.getOrDefault(id, Set.of()).size())
                        .sum());
    }

    public record Figures(long paragraphs, long accounted) {}

    private static Map<String, Set<Integer>> cited(RawDataset rawDataset) {
        Map<String, Set<Integer>> cited = new HashMap<>();
        rawDataset
                .citations()
                .forEach(citation -> citation.text("source")
                        .ifPresent(source -> cited.computeIfAbsent(source, id -> new TreeSet<>())
                                .add(citation.at("paragraph").value().asInt())));
        return cited;
    }
}
