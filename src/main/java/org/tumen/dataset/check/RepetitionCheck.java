package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** No list contains an element twice. */
final class RepetitionCheck implements Checker.Check {

    /** Paragraph lengths may repeat; other checks compare the rest across lists. */
    private static final Set<String> EXEMPT =
            Set.of("paragraphLengths", "paragraphs", "formerIds", "printedForms", "otherForms");

    private final Violations violations;

    RepetitionCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void entry(JsonValue entry) {
        entry.all()
                .filter(value -> value.value().isArray())
                .filter(list -> !list.isNamed(EXEMPT))
                .forEach(this::noDuplicates);
    }

    private void noDuplicates(JsonValue list) {
        Set<JsonNode> seen = new HashSet<>();
        list.elements()
                .filter(element -> !seen.add(element.value()))
                .forEach(element -> violations.add(element, "is in the list twice"));
    }
}
