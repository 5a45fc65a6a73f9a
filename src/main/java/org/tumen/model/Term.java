package org.tumen.model;

import java.util.List;
import java.util.Locale;

/** A term of a controlled vocabulary. Only enums implement it, so that every vocabulary is complete. */
public interface Term {

    /** {@link Enum#name()}. */
    String name();

    /** {@link Enum#getDeclaringClass()}. */
    Class<?> getDeclaringClass();

    /** What words say of it, from the resource bundles {@code vocabularies_en} and {@code vocabularies_ja}. */
    default Wording wording() {
        return Wordings.of(this);
    }

    /** The code in files, parameters and responses: the constant's name in lower kebab-case. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of a term, or null for null. */
    static String codeOf(Term term) {
        return term == null ? null : term.code();
    }

    /**
     * Label and definition of a term in both languages.
     *
     * @param altLabels other words for it in either language (SKOS altLabel), English first
     */
    record Wording(LocalizedText label, LocalizedText definition, List<String> altLabels) {}
}
