package org.tumen.api.v1.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.dataset.AgreementRecord;
import org.tumen.model.Term;

/**
 * A treaty, resolution, sanctions measure, understanding or alleged deal.
 *
 * @param inPeriod how surely it belongs to the period of a query; null where there is none
 */
@Schema(name = "Agreement")
public record AgreementView(
        String id,
        String kind,
        List<String> otherKinds,
        String status,
        String modality,
        Text kindLabel,
        Text statusLabel,
        Text statusInWords,
        Text name,
        NativeNameView nativeName,
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
        List<Party> parties,
        List<Signatory> signatories,
        List<Provision> provisions,
        List<String> printedForms,
        List<String> otherForms,
        List<PositionView> positions,
        List<QuantityView> quantities,
        List<ConflictView> conflicts,
        List<CitationView> citations,
        ReleaseRef added,
        ReleaseRef changed,
        int revision,
        Links links)
        implements ListItem, Versioned {

    /** An actor with its role in the agreement. */
    public record Party(String role, ActorRef actor) {}

    /** A person who signed, and the organisation signed for. */
    public record Signatory(ActorRef person, ActorRef onBehalfOf) {}

    /** A provision, paraphrased. */
    public record Provision(Text text, List<CitationView> citations) {}

    static AgreementView of(AgreementRecord agreement, References references) {
        var date = agreement.date();
        var positions = references.positions(agreement.positions());
        return new AgreementView(
                agreement.id(),
                agreement.kind().code(),
                agreement.otherKinds().stream().map(Term::code).toList(),
                agreement.status().code(),
                agreement.modality().code(),
                Text.label(agreement.kind()),
                Text.label(agreement.status()),
                StatusSentence.of(agreement.status().code(), positions),
                Text.of(agreement.name()),
                NativeNameView.of(agreement.nativeName()),
                Text.of(agreement.summary()),
                DateFields.edtf(date),
                DateFields.inWords(date),
                DateFields.first(date),
                DateFields.last(date),
                DateFields.endExclusive(date),
                DateFields.span(date),
                DateFields.precision(date),
                Term.codeOf(agreement.dateBasis()),
                Text.of(agreement.dateNote()),
                null,
                references.place(agreement.place()),
                agreement.parties().stream()
                        .map(party -> new Party(party.role().code(), references.actor(party.actor())))
                        .toList(),
                agreement.signatories().stream()
                        .map(signatory -> new Signatory(
                                references.actor(signatory.person()), references.actor(signatory.onBehalfOf())))
                        .toList(),
                agreement.provisions().stream()
                        .map(provision ->
                                new Provision(Text.of(provision.text()), references.citations(provision.citations())))
                        .toList(),
                agreement.printedForms(),
                agreement.otherForms(),
                positions,
                references.quantities(agreement.quantities()),
                references.conflicts(agreement.conflicts()),
                references.citations(agreement.citations()),
                references.added(agreement),
                references.changed(agreement),
                references.revision(agreement),
                Links.ofSubject(
                        Href.agreement(agreement.id()), Href.events("agreement", agreement.id()), agreement.id()));
    }
}
