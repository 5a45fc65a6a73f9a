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
    private final Map<String, Set<Integer>> cited = new HashMap<>();
    private Map<String, JsonValue> sources = Map.of();
    private long citations;

    CoverageCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        sources = rawDataset.byId(DatasetFile.SOURCES);
    }

    @Override
    public void entry(JsonValue entry) {
        entry.citations().forEach(citation -> {
            citations++;
            citation.text("source")
                    .ifPresent(source -> cited.computeIfAbsent(source, id -> new TreeSet<>())
                            .add(citation.at("paragraph").value().asInt()));
        });
    }

    @Override
    public void end() {
        sources.forEach((id, source) -> source(source, cited.getOrDefault(id, Set.of())));
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

    Figures figures() {
        var paragraphs = 0L;
        var accounted = 0L;
        for (var source : sources.entrySet()) {
            var numbers = new TreeSet<>(cited.getOrDefault(source.getKey(), Set.of()));
            source.getValue()
                    .select(UNCITED)
                    .forEach(number -> numbers.add(number.value().asInt()));
            accounted += numbers.size();
            paragraphs += source.getValue().at("paragraphLengths").value().size();
        }
        return new Figures(paragraphs, accounted, citations);
    }

    /** Number of paragraphs, of those that are cited or listed as uncited, and of citations. */
    public record Figures(long paragraphs, long accounted, long citations) {}
}
