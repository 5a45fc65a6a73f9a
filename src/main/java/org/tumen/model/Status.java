package org.tumen.model;

import java.util.Collection;

/** How well an event or agreement is established. Derived from modality and stances, never entered by hand. */
public enum Status implements Term {
    CONFIRMED("Confirmed", "確認済み", "The sources tell it as a fact.", "情報源が事実として伝える。"),
    EXPECTED("Expected", "予定", "It was planned or due when it was reported.", "報道の時点で予定されていた。"),
    ALLEGED("Alleged", "主張のみ", "At least one actor asserts it and none denies it.", "主張する主体があり、否定する主体はない。"),
    DISPUTED("Disputed", "争いあり", "It is claimed, and at least one actor denies it.", "主張があり、否定する主体がある。"),
    SPECULATED("Speculated", "推測", "It is only suspected or predicted.", "疑い、または予測にとどまる。");

    private final Wording wording;

    Status(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }

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
