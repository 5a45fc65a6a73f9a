package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.Term;

/**
 * An article that facts are drawn from.
 *
 * @param inPeriod how surely it appeared in the period of a query; null where there is none
 */
@Schema(name = "Source")
public record SourceView(
        String id,
        Title title,
        ActorRef publisher,
        ActorRef wireAgency,
        List<ActorRef> byline,
        String published,
        Text publishedInWords,
        String firstDay,
        String lastDay,
        String endExclusive,
        String publishedBasis,
        Text publishedNote,
        String inPeriod,
        String publishedAt,
        String modifiedAt,
        String language,
        String originalLanguage,
        boolean machineTranslated,
        String url,
        String originalUrl,
        Text note,
        int paragraphs,
        String sha256,
        List<Uncited> uncited,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements ListItem, Versioned {

    /** The headline as printed, and its English translation. */
    @Schema(name = "SourceTitle")
    public record Title(String original, String en) {}

    /** Paragraphs that no entry cites, and why. */
    public record Uncited(List<Integer> paragraphs, String reason) {}

    static SourceView of(SourceRecord source, References references) {
        return new SourceView(
                source.id(),
                new Title(source.title().original(), source.title().en()),
                references.actor(source.publisher()),
                references.actor(source.wireAgency()),
                source.byline().stream().map(references::actor).toList(),
                source.published().edtf(),
                DateFields.inWords(source.published()),
                DateFields.first(source.published()),
                DateFields.last(source.published()),
                DateFields.endExclusive(source.published()),
                Term.codeOf(source.publishedBasis()),
                Text.of(source.publishedNote()),
                null,
                source.publishedAt(),
                source.modifiedAt(),
                source.language(),
                source.originalLanguage(),
                source.machineTranslated(),
                source.url(),
                source.originalUrl(),
                Text.of(source.note()),
                source.paragraphLengths().size(),
                source.sha256(),
                source.uncited().stream()
                        .map(uncited -> new Uncited(
                                uncited.paragraphs(), uncited.reason().code()))
                        .toList(),
                references.added(source),
                references.changed(source),
                references.revision(source),
                new Links(Href.source(source.id()), Href.events("source", source.id())));
    }
}
