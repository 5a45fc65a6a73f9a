package org.tumen.api.v1.view;

import org.tumen.model.LocalizedText;
import org.tumen.model.Term;

/** A text in English and Japanese. */
public record Text(String en, String ja) {

    /** The label of a term. */
    static Text label(Term term) {
        return of(term.wording().label());
    }

    public static Text of(LocalizedText text) {
        return text == null ? null : new Text(text.en(), text.ja());
    }
}
