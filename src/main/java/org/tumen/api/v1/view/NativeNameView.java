package org.tumen.api.v1.view;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.NamedRecord;

/** A name in its original language and script. */
@Schema(name = "NativeName")
public record NativeNameView(String language, String text) {

    static NativeNameView of(NamedRecord.NativeName name) {
        return name == null ? null : new NativeNameView(name.language(), name.text());
    }
}
