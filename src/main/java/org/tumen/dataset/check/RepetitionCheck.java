package org.tumen.dataset.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** No list says the same thing twice. */
final class RepetitionCheck implements Checker.Check {

    /** Lengths may well be equal; ids, names and uncited paragraphs must differ across lists too: other checks' work. */
    private static final Set<String> ELSEWHERE =
            Set.of("paragraphLengths", "paragraphs", "formerIds", "printedForms", "otherForms");

    private final Problems problems;

    RepetitionCheck(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void check(Documents documents) {
        documents
                .entries()
                .flatMap(Located::all)
                .filter(located -> located.value().isArray())
                .filter(list -> !ELSEWHERE.contains(list.pointer().last().getMatchingProperty()))
                .forEach(this::noneTwice);
    }

    private void noneTwice(Located list) {
        Set<JsonNode> seen = new HashSet<>();
        list.elements()
                .filter(element -> !seen.add(element.value()))
                .forEach(element -> problems.add(element, "stands in the list twice"));
    }
}
