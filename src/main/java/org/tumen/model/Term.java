package org.tumen.model;

import java.util.Locale;

/** One word of a closed list; implemented by enums only, so that a list is complete by construction. */
public interface Term {

    /** The constant's own name, which {@link #code()} derives from. */
    String name();

    Wording wording();

    /** How files, parameters and answers spell the term: the constant's name in lower kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a term is called and what it means, in both languages. */
    record Wording(LocalizedText label, LocalizedText definition) {

        public static Wording of(String en, String ja, String definitionEn, String definitionJa) {
            return new Wording(new LocalizedText(en, ja), new LocalizedText(definitionEn, definitionJa));
        }
    }
}
