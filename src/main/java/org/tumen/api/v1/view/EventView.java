package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.EventRecord;
import org.tumen.model.Term;

/**
 * Something that happened, was claimed or was expected.
 *
 * @param inPeriod how surely it belongs to the period of a query; null where there is none
 */
@Schema(name = "Event")
public record EventView(
        String id,
        String type,
        String eventClass,
        String status,
        String modality,
        Text typeLabel,
        Text statusLabel,
        Text statusInWords,
        Text title,
        Text summary,
        String date,
        Text dateInWords,
        String firstDay,
        String lastDay,
        String endExclusive,
        String dateSpan,
        String datePrecision,
        String dateBasis,
        Text dateNote,
        String inPeriod,
        PlaceRef place,
        String placeAbsence,
        List<Participant> participants,
        List<TitledRef> agreements,
        TitledRef partOf,
        List<TitledRef> parts,
        TitledRef realisedBy,
        List<TitledRef> realises,
        About about,
        List<PositionView> positions,
        List<QuantityView> quantities,
        List<ConflictView> conflicts,
        List<CitationView> citations,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements Occurrence {

    /** An actor with its role in the event. */
    public record Participant(String role, ActorRef actor) {}

    /** What and whom a speech act is about. */
    @Schema(name = "About")
    public record About(
            List<ActorRef> actors, List<PlaceRef> places, List<TitledRef> events, List<TitledRef> agreements) {

        private static About of(EventRecord.About about, References references) {
            return about.isNothing()
                    ? null
                    : new About(
                            about.actors().stream().map(references::actor).toList(),
                            about.places().stream().map(references::place).toList(),
                            about.events().stream().map(references::event).toList(),
                            about.agreements().stream()
                                    .map(references::agreement)
                                    .toList());
        }
    }

    static EventView of(EventRecord event, References references) {
        var date = event.date();
        var status = event.status();
        var positions = references.positions(event.positions());
        return new EventView(
                event.id(),
                event.type().code(),
                event.eventClass().code(),
                status.code(),
                event.modality().code(),
                Text.label(event.type()),
                Text.label(status),
                StatusSentence.of(status.code(), positions),
                Text.of(event.title()),
                Text.of(event.summary()),
                DateFields.edtf(date),
                DateFields.inWords(date),
                DateFields.first(date),
                DateFields.last(date),
                DateFields.endExclusive(date),
                DateFields.span(date),
                DateFields.precision(date),
                Term.codeOf(event.dateBasis()),
                Text.of(event.dateNote()),
                null,
                references.place(event.place()),
                Term.codeOf(event.placeAbsence()),
                event.participants().stream()
                        .map(participant ->
                                new Participant(participant.role().code(), references.actor(participant.actor())))
                        .toList(),
                event.agreements().stream().map(references::agreement).toList(),
                references.event(event.partOf()),
                references.partsOf(event.id()),
                references.event(event.realisedBy()),
                references.realisedBy(event.id()),
                About.of(event.about(), references),
                positions,
                references.quantities(event.quantities()),
                references.conflicts(event.conflicts()),
                references.citations(event.citations()),
                references.added(event),
                references.changed(event),
                references.revision(event),
                Links.ofSubject(Href.event(event.id()), Href.events("partOf", event.id()), event.id()));
    }
}
