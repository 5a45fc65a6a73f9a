package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A controlled vocabulary. */
@Schema(name = "Vocabulary")
public record VocabularyView(String id, List<TermView> terms, String href) {

    /**
     * @param cameoRoot of an event type, or null
     * @param count number of uses in the dataset; null if the dataset uses no term of the vocabulary
     */
    @Schema(name = "Term")
    public record TermView(String code, Text label, Text definition, String cameoRoot, Long count) {}
}
