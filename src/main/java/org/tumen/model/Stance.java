package org.tumen.model;

/** Position that an actor takes on an event or agreement. */
public enum Stance implements Term {
    ASSERTS("Asserts", "主張", "Says that it is so.", "事実だと述べる。"),
    CONFIRMS("Confirms", "確認", "Being concerned itself, says that it is so.", "当事者として事実だと認める。"),
    DENIES("Denies", "否定", "Says that it is not so.", "事実でないと述べる。"),
    SUSPECTS("Suspects", "疑い", "Holds it possible or likely.", "あり得る、またはその疑いがあるとする。"),
    EXPECTS("Expects", "予想", "Says that it will or may come.", "起きる、または起き得ると述べる。");

    private final Wording wording;

    Stance(String en, String ja, String definitionEn, String definitionJa) {
        wording = Wording.of(en, ja, definitionEn, definitionJa);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
