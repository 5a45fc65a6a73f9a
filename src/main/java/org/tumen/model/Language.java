package org.tumen.model;

/** Languages of the dataset (ISO 639-1). */
public enum Language implements Term {
    EN("English", "英語", "English.", "英語。"),
    JA("Japanese", "日本語", "Japanese.", "日本語。");

    private final Wording wording;

    Language(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
