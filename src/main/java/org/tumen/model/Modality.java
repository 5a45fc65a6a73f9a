package org.tumen.model;

/** Whether the sources report something as fact, as expected or as a claim. */
public enum Modality implements Term {
    OCCURRED("Occurred", "発生", "Told as a fact.", "事実として伝えられる。"),
    EXPECTED("Expected", "予定", "Planned, announced or due when it was reported.", "報道の時点で予定、発表されていた。"),
    CLAIMED("Claimed", "主張", "Said, suspected or predicted by somebody.", "誰かの主張、疑い、予測として伝えられる。");

    private final Wording wording;

    Modality(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
