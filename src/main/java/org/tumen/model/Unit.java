package org.tumen.model;

/** Unit of a quantity. */
public enum Unit implements Term {
    PERSON("Persons", "人", "People.", "人数。"),
    AIRCRAFT("Aircraft", "機", "Aircraft.", "航空機の数。"),
    ENTITY("Entities", "団体", "Organisations or companies.", "団体の数。"),
    YEAR("Years", "年", "Years.", "年数。"),
    OCCURRENCE("Times", "回", "How often.", "回数。"),
    DOCUMENT("Documents", "件", "Documents.", "文書の数。"),
    DAY("Days", "日", "Days.", "日数。");

    private final Wording wording;

    Unit(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
