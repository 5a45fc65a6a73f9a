package org.tumen.dataset.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;

/** Citations lie within their source, point at fields that there are, and one of them tells the whole. */
final class CitationCheck implements Checker.Check {

    private final Violations violations;
    private Map<String, List<Integer>> lengths = Map.of();

    CitationCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        lengths = Paragraphs.lengths(rawDataset);
        rawDataset.entries().forEach(entry -> {
            Citations.in(entry).forEach(this::withinSource);
            Citations.in(entry).forEach(citation -> fieldExists(entry, citation.at("supports")));
            entry.select("conflicts/*/field").forEach(field -> fieldExists(entry, field));
        });
        rawDataset
                .entries(Stream.of(DatasetFile.EVENTS, DatasetFile.AGREEMENTS))
                .forEach(this::toldAsAWhole);
    }

    private void withinSource(JsonValue citation) {
        var paragraphs = citation.text("source").map(lengths::get);
        var paragraph = citation.at("paragraph").value();
        if (paragraphs.isEmpty() || !paragraph.isNumber()) {
            return;
        }
        // As doubles: JSON may write a whole number as 5.0, or one that no int can hold.
        var count = paragraphs.get().size();
        if (paragraph.doubleValue() > count) {
            violations.add(citation.at("paragraph"), "the source has %d paragraphs", count);
        } else if (paragraph.intValue() > 0) {
            withinParagraph(citation, paragraphs.get().get(paragraph.intValue() - 1));
        }
    }

    private void withinParagraph(JsonValue citation, int length) {
        var start = citation.at("start").value();
        var end = citation.at("end").value();
        if (!start.isNumber() || !end.isNumber()) {
            return;
        }
        if (end.doubleValue() > length) {
            violations.add(citation.at("end"), "the paragraph has %d code points", length);
        }
        if (start.doubleValue() >= end.doubleValue()) {
            violations.add(citation.at("start"), "the passage is empty: start is not before end");
        }
    }

    /** Passages for single fields do not say that the thing itself came about. */
    private void toldAsAWhole(JsonValue entry) {
        var citations = entry.select("citations/*").toList();
        if (!citations.isEmpty() && citations.stream().allMatch(citation -> citation.has("supports"))) {
            violations.add(
                    entry.at("citations"), "each supports a single field; one without supports tells the thing itself");
        }
    }

    private void fieldExists(JsonValue entry, JsonValue field) {
        field.text()
                .filter(text -> text.startsWith("/")) // what is no pointer at all is the schema's
                .filter(text -> entry.value().at(text).isMissingNode())
                .ifPresent(text -> violations.add(field, "the entry has no field “%s”", text));
    }
}
