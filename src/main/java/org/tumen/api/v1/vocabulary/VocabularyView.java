package org.tumen.api.v1.vocabulary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.api.v1.view.Text;
import org.tumen.model.EventType;
import org.tumen.model.EventTypeGroup;
import org.tumen.model.Term;

/** A controlled vocabulary. */
@Schema(name = "Vocabulary")
public record VocabularyView(String id, List<TermView> terms, String href) {

    /**
     * @param altLabels other words for it, or null
     * @param cameoRoot of an event type, or null
     * @param cameoRoots of the types in a group, or null
     * @param ploverTypes of an event type, at most one, or of a group of these; null for other terms
     * @param group code of the group of an event type, or null
     * @param types codes of the event types in a group, or null
     * @param count number of uses in the dataset; null if the dataset uses no term of the vocabulary
     */
    @Schema(name = "Term")
    public record TermView(
            String code,
            Text label,
            Text definition,
            List<String> altLabels,
            String cameoRoot,
            List<String> cameoRoots,
            List<String> ploverTypes,
            String group,
            List<String> types,
            Long count) {

        static TermView of(Term term, Long count) {
            var type = term instanceof EventType one ? one : null;
            var group = term instanceof EventTypeGroup one ? one : null;
            return new TermView(
                    term.code(),
                    Text.of(term.wording().label()),
                    Text.of(term.wording().definition()),
                    term.wording().altLabels().isEmpty() ? null : term.wording().altLabels(),
                    type == null ? null : type.cameoRoot(),
                    group == null ? null : group.cameoRoots(),
                    group != null
                            ? group.ploverTypes()
                            : type != null && type.ploverType() != null ? List.of(type.ploverType()) : null,
                    type == null ? null : EventTypeGroup.of(type).code(),
                    group == null
                            ? null
                            : group.types().stream().map(EventType::code).toList(),
                    count);
        }
    }
}
