package org.tumen.model;

/** How an imprecise date has to relate to the period of a query. */
public enum Match implements Term {
    OVERLAPS("Overlaps", "重なり", "May have been on some day of the period.", "期間内のいずれかの日であり得る。"),
    WITHIN("Within", "期間内", "All that the date can mean lies in the period.", "日付の取り得る範囲がすべて期間内にある。");

    private final Wording wording;

    Match(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
