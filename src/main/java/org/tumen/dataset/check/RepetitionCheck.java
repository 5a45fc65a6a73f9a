package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** No list says the same thing twice. */
final class RepetitionCheck implements Checker.Check {

    /** Lengths may well be equal; ids, names and uncited paragraphs must differ across lists too: other checks' work. */
    private static final Set<String> ELSEWHERE =
            Set.of("paragraphLengths", "paragraphs", "formerIds", "printedForms", "otherForms");

    private final Violations violations;

    RepetitionCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        rawDataset
                .entries()
                .flatMap(JsonValue::all)
                .filter(located -> located.value().isArray())
                .filter(list -> !ELSEWHERE.contains(list.pointer().last().getMatchingProperty()))
                .forEach(this::noneTwice);
    }

    private void noneTwice(JsonValue list) {
        Set<JsonNode> seen = new HashSet<>();
        list.elements()
                .filter(element -> !seen.add(element.value()))
                .forEach(element -> violations.add(element, "stands in the list twice"));
    }
}
