package org.tumen.dataset;

import com.fasterxml.jackson.core.JsonPointer;

/** Something wrong in a dataset; prints as one line, {@code file#/json/pointer: what is wrong}. */
public record Problem(String file, JsonPointer pointer, String message) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return "%s#%s: %s".formatted(file, pointer, message);
    }
}
