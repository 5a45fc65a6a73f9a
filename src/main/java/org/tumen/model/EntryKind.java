package org.tumen.model;

/** Kind of an entry. The order breaks ties between search results with equal scores. */
public enum EntryKind implements Term {
    PERSON("Person", "人物", "A person.", "人物。"),
    ORGANISATION(
            "Organisation",
            "組織",
            "A state, ministry, army, agency, company, medium or other body.",
            "国家、省庁、軍、機関、企業、報道機関などの組織。"),
    PLACE("Place", "場所", "A place.", "場所。"),
    AGREEMENT("Agreement", "合意・措置", "An agreement or measure.", "合意、または措置。"),
    EVENT("Event", "出来事", "Something that happened, was claimed or was expected.", "起きた、起きたとされる、または見込まれた出来事。"),
    SOURCE("Source", "情報源", "An article that facts are drawn from.", "事実の典拠となる記事。");

    private final Wording wording;

    EntryKind(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
