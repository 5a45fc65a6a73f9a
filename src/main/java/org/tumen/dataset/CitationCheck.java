package org.tumen.dataset;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Citations lie within their source, point at fields that there are, and are given once. */
final class CitationCheck implements Checker.Check {

    private final Problems problems;
    private Map<String, List<Integer>> lengths = Map.of();

    CitationCheck(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Documents documents) {
        lengths = Paragraphs.lengths(documents);
        documents.entries().forEach(entry -> {
            Citations.in(entry).forEach(this::withinSource);
            Citations.in(entry).forEach(citation -> fieldExists(entry, citation.at("supports")));
            entry.select("conflicts/*/field").forEach(field -> fieldExists(entry, field));
            entry.all().filter(located -> located.has("citations")).forEach(this::givenOnce);
        });
    }

    private void withinSource(Located citation) {
        var paragraphs = citation.text("source").map(lengths::get);
        var paragraph = citation.at("paragraph").value();
        if (paragraphs.isEmpty() || !paragraph.isInt()) {
            return;
        }
        var count = paragraphs.get().size();
        if (paragraph.intValue() > count) {
            problems.add(citation.at("paragraph"), "the source has %d paragraphs", count);
        } else if (paragraph.intValue() > 0) {
            withinParagraph(citation, paragraphs.get().get(paragraph.intValue() - 1));
        }
    }

    private void withinParagraph(Located citation, int length) {
        var start = citation.at("start").value();
        var end = citation.at("end").value();
        if (!start.isInt() || !end.isInt()) {
            return;
        }
        if (end.intValue() > length) {
            problems.add(citation.at("end"), "the paragraph has %d code points", length);
        }
        if (start.intValue() >= end.intValue()) {
            problems.add(citation.at("start"), "the passage is empty: start is not before end");
        }
    }

    private void fieldExists(Located entry, Located field) {
        field.text().ifPresent(text -> {
            if (!text.startsWith("/")
                    || entry.value().at(JsonPointer.compile(text)).isMissingNode()) {
                problems.add(field, "the entry has no field “%s”", text);
            }
        });
    }

    private void givenOnce(Located holder) {
        Set<Object> seen = new HashSet<>();
        holder.select("citations/*")
                .filter(citation -> !seen.add(citation.value()))
                .forEach(citation -> problems.add(citation, "the same citation is given twice"));
    }
}
