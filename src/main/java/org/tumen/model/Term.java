package org.tumen.model;

import java.util.Locale;

/** A term of a controlled vocabulary. Only enums implement it, so that every vocabulary is complete. */
public interface Term {

    /** {@link Enum#name()}. */
    String name();

    Wording wording();

    /** The code in files, parameters and responses: the constant's name in lower kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a term, or null for null. */
    static String codeOf(Term term) {
        return term == null ? null : term.code();
    }

    /** Label and definition of a term in both languages. */
    record Wording(LocalizedText label, LocalizedText definition) {

        public static Wording of(String en, String ja, String definitionEn, String definitionJa) {
            return new Wording(new LocalizedText(en, ja), new LocalizedText(definitionEn, definitionJa));
        }
    }
}
