package org.tumen.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests the known value nearest to a misspelt one (“did you mean …?”). */
public final class Nearest {

    /** Shorter values are within an edit or two of almost everything. */
    private static final int MIN_LENGTH = 3;

    private Nearest() {}

    /** The value with the smallest edit distance, if at most a third of the length; ties go to the first in order. */
    public static Optional<String> to(String misspelt, Collection<String> known) {
        if (misspelt.length() < MIN_LENGTH) {
            return Optional.empty();
        }
        var distance = new LevenshteinDistance(misspelt.length() / 3);
        return known.stream()
                .map(value -> new Candidate(value, distance.apply(misspelt, value)))
                .filter(candidate -> candidate.edits() >= 0)
                .min(Comparator.comparing(Candidate::edits).thenComparing(Candidate::value))
                .map(Candidate::value);
    }

    private record Candidate(String value, int edits) {}
}
