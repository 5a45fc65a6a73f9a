package org.tumen.api.v1.view;

import org.tumen.model.LocalizedText;

/** A text in English and Japanese. */
public record Text(String en, String ja) {

    static Text of(LocalizedText text) {
        return text == null ? null : new Text(text.en(), text.ja());
    }
}
