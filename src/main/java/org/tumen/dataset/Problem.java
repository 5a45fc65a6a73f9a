package org.tumen.dataset;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.regex.Pattern;

/** Something wrong in a dataset; prints as one line, {@code file#/json/pointer: what is wrong}. */
public record Problem(String file, JsonPointer pointer, String message) implements Comparable<Problem> {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]");

    @Override
    public int compareTo(Problem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        // A name or a text that is quoted may itself have a line break, and that is often what is wrong with it.
        return CONTROLS.matcher("%s#%s: %s".formatted(file, pointer, message)).replaceAll("\\uFFFD");
    }
}
