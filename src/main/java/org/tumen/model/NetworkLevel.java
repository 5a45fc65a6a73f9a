package org.tumen.model;

/** What the nodes of a network stand for. */
public enum NetworkLevel implements Term {
    ACTOR("Actors", "主体", "The participants as the events name them.", "出来事に示されたままの参加者。"),
    PERSON("People", "人物", "Only the people among the participants.", "参加者のうち人物のみ。"),
    ORGANISATION(
            "Organisations",
            "組織",
            "The organisations among the participants, and those that the people may have held an office in at the time.",
            "参加した組織と、人物が当時職にあり得た組織。"),
    COUNTRY("Countries", "国", "The countries of the participants.", "参加者の国。");

    private final Wording wording;

    NetworkLevel(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
