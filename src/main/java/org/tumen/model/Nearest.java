package org.tumen.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word that a misspelt one most probably meant. */
public final class Nearest {

    /** Of fewer letters, one edit makes any word of any other. */
    private static final int SHORTEST = 3;

    private Nearest() {}

    /** The word with the fewest edits between, if they are few for its length; of several, the first by order. */
    public static Optional<String> to(String misspelt, Collection<String> known) {
        if (misspelt.length() < SHORTEST) {
            return Optional.empty();
        }
        var most = misspelt.length() / 3;
        var distance = new LevenshteinDistance(most);
        return known.stream()
                .map(word -> new Candidate(word, distance.apply(misspelt, word)))
                .filter(candidate -> candidate.edits() >= 0)
                .min(Comparator.comparing(Candidate::edits).thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, int edits) {}
}
