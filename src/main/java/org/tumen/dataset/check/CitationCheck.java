package org.tumen.dataset.check;

import java.util.List;
import java.util.Map;
import org.tumen.dataset.DatasetFile;

/**
 * Citations are within the bounds of their source, support existing fields, and at least one supports the whole entry.
 */
final class CitationCheck implements Checker.Check {

    private final Violations violations;
    private Map<String, List<Integer>> lengths = Map.of();

    CitationCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        lengths = Paragraphs.lengths(rawDataset);
    }

    @Override
    public void entry(JsonValue entry) {
        entry.citations().forEach(citation -> {
            withinSource(citation);
            fieldExists(entry, citation.at("supports"));
        });
        entry.select("conflicts/*/field").forEach(field -> fieldExists(entry, field));
        if (entry.file() == DatasetFile.EVENTS || entry.file() == DatasetFile.AGREEMENTS) {
            wholeSupported(entry);
        }
    }

    private void withinSource(JsonValue citation) {
        var paragraphs = citation.text("source").map(lengths::get);
        var paragraph = citation.at("paragraph").value();
        if (paragraphs.isEmpty() || !paragraph.isNumber()) {
            return;
        }
        // Compared as doubles: JSON may write an integer as 5.0, or one that overflows int.
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

    /** Passages for single fields do not support that the event took place or the agreement exists. */
    private void wholeSupported(JsonValue entry) {
        var citations = entry.select("citations/*").toList();
        if (!citations.isEmpty() && citations.stream().allMatch(citation -> citation.has("supports"))) {
            violations.add(
                    entry.at("citations"),
                    "every citation supports a single field; at least one without supports must support the entry");
        }
    }

    private void fieldExists(JsonValue entry, JsonValue field) {
        field.text()
                .filter(text -> text.startsWith("/")) // the schema reports what is not a pointer
                .filter(text -> entry.value().at(text).isMissingNode())
                .ifPresent(text -> violations.add(field, "the entry has no field “%s”", text));
    }
}
