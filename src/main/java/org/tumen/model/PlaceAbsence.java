package org.tumen.model;

/** Reason why an event has no place. */
public enum PlaceAbsence implements Term {
    NOT_STATED("Not stated", "記載なし", "It had a place, and the sources do not say which.", "場所はあったが情報源に記載がない。"),
    NOT_LOCALISED("Not localised", "場所なし", "It has no single place.", "一つの場所に結び付かない。");

    private final Wording wording;

    PlaceAbsence(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
