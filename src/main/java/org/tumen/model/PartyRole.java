package org.tumen.model;

/** Role of an actor in an agreement. */
public enum PartyRole implements Term {
    PARTY("Party", "当事者", "Concluded it, or is said to have.", "締結した、または締結したとされる。"),
    ISSUER("Issuer", "決定主体", "Adopted or imposed it.", "採択した、または科した。"),
    TARGET("Target", "対象", "It is directed at them.", "措置の対象。");

    private final Wording wording;

    PartyRole(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
