package org.tumen.api.v1.view;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** An entry that was rendered when the dataset was loaded: goes over the wire just as it is. */
public record Document(@JsonValue @JsonRawValue String json) {

    /** The entry with how to cite it, which the entries of a list go without. */
    public static Document citable(String document, String citeAs) {
        // A document is one JSON object with an id, and ends with its brace: the renderer's own.
        var open = document.substring(0, document.length() - 1);
        return new Document(open + ",\"citeAs\":" + citeAs + "}");
    }
}
