package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Something wrong in a dataset; prints as one line, {@code file#/json/pointer: what is wrong}. */
public record Violation(String file, JsonPointer pointer, String message) implements Comparable<Violation> {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    private static final Comparator<JsonPointer> AS_IN_THE_FILE = (one, other) -> {
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
            .thenComparing(Violation::pointer, AS_IN_THE_FILE)
            .thenComparing(Violation::message);

    /** By file, by place with the tenth entry after the second, by what is wrong. */
    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    private static String step(JsonPointer pointer) {
        return pointer.getMatchingProperty();
    }

    @Override
    public String toString() {
        // A name or a text that is quoted may itself have a line break, and that is often what is wrong with it.
        return CONTROLS.matcher("%s#%s: %s".formatted(file, pointer, message)).replaceAll("\\uFFFD");
    }
}
