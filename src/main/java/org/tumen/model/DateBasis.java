package org.tumen.model;

/** Whether a date is stated by a source or inferred. */
public enum DateBasis implements Term {
    STATED("Stated", "明記", "A source prints the calendar date.", "情報源に日付が記されている。"),
    INFERRED(
            "Inferred",
            "推定",
            "Worked out from what the sources say; the note carries the reasoning.",
            "情報源の記述から導いた。根拠は注記にある。");

    private final Wording wording;

    DateBasis(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
