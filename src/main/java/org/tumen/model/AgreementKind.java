package org.tumen.model;

/** Kind of an agreement or measure. */
public enum AgreementKind implements Term {
    TREATY("Treaty", "条約", "A treaty.", "条約。"),
    RESOLUTION("Resolution", "決議", "A resolution of an international body.", "国際機関の決議。"),
    SANCTIONS("Sanctions", "制裁", "A sanctions measure.", "制裁措置。"),
    UNDERSTANDING("Understanding", "了解", "An understanding reached in talks.", "協議での了解。"),
    ALLEGED_DEAL("Alleged deal", "取引疑惑", "A deal that somebody says or suspects to exist.", "存在すると主張、または疑われる取引。");

    private final Wording wording;

    AgreementKind(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
