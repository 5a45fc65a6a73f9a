package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Comparator;
import java.util.regex.Pattern;

/** An error in a dataset; prints as one line, {@code file#/json/pointer: what is wrong}. */
public record Violation(String file, JsonPointer pointer, String message) implements Comparable<Violation> {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private static final Comparator<JsonPointer> DOCUMENT_ORDER = (one, other) -> {
        var left = one;
        var right = other;
        while (!left.matches() && !right.matches() && step(left).equals(step(right))) {
            left = left.tail();
            right = right.tail();
        }
        if (left.matches() || right.matches()) {
            return Boolean.compare(right.matches(), left.matches());
        }
        return left.mayMatchElement() && right.mayMatchElement()
                ? Integer.compare(left.getMatchingIndex(), right.getMatchingIndex())
                : step(left).compareTo(step(right));
    };

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::file)
            .thenComparing(Violation::pointer, DOCUMENT_ORDER)
            .thenComparing(Violation::message);

    /** By file, by pointer in document order (2 before 10), by message. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    private static String step(JsonPointer pointer) {
        return pointer.getMatchingProperty();
    }

    @Override
    public String toString() {
        // A quoted text may contain a line break, which is often what is wrong with it.
        return CONTROLS.matcher("%s#%s: %s".formatted(file, pointer, message)).replaceAll("\\uFFFD");
    }
}
