package org.tumen.model;

import java.util.Collection;

/** How well an event or agreement is established. Derived from modality and stances, never entered by hand. */
@Vocabulary.Id("statuses")
public enum Status implements Term {
    CONFIRMED,
    EXPECTED,
    ALLEGED,
    DISPUTED,
    SPECULATED;

    /**
     * The published rule: occurred → confirmed; expected → expected; claimed and denied by at least one actor →
     * disputed; claimed and asserted or confirmed by at least one → alleged; otherwise claimed → speculated.
     */
    public static Status of(Modality modality, Collection<Stance> stances) {
        return switch (modality) {
            case OCCURRED -> CONFIRMED;
            case EXPECTED -> EXPECTED;
            case CLAIMED -> {
                if (stances.contains(Stance.DENIES)) {
                    yield DISPUTED;
                }
                yield stances.contains(Stance.ASSERTS) || stances.contains(Stance.CONFIRMS) ? ALLEGED : SPECULATED;
            }
        };
    }
}
