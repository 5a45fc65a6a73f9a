package org.tumen.api.v1.archive;

import java.util.stream.Stream;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.AgreementRecord.Party;
import org.tumen.dataset.AgreementRecord.Provision;
import org.tumen.dataset.AgreementRecord.Signatory;
import org.tumen.dataset.Dataset;
import org.tumen.model.AgreementKind;
import org.tumen.model.Modality;
import org.tumen.model.PartyRole;
import org.tumen.model.Status;

import static org.tumen.api.v1.archive.Part.property;

/** Agreements, their other kinds, parties, signatories and provisions. */
final class AgreementTables {

    private AgreementTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(
                agreements(dataset), kinds(dataset), parties(dataset), signatories(dataset), provisions(dataset));
    }

    private static Table<?> agreements(Dataset dataset) {
        return TableBuilder.<AgreementRecord>table(
                        "agreements", "Treaties, resolutions, sanctions measures, understandings and alleged deals.")
                .text("id", "Slug that never changes meaning.", AgreementRecord::id)
                .term("kind", "What it is.", AgreementKind.class, AgreementRecord::kind)
                .term("status", "Derived from modality and positions.", Status.class, AgreementRecord::status)
                .term("modality", "How the sources tell it.", Modality.class, AgreementRecord::modality)
                .localized("name", "The name as the dataset prints it.", AgreementRecord::name)
                .localized("summary", "What it is, in our own words.", AgreementRecord::summary)
                .dates(
                        "When it was concluded, or was in force or under way.",
                        AgreementRecord::date,
                        AgreementRecord::dateBasis,
                        AgreementRecord::dateNote)
                .reference("place", "Where it was concluded.", "places", AgreementRecord::place)
                .optional()
                .of(dataset.agreements().stream(), "id");
    }

    private static Table<?> kinds(Dataset dataset) {
        return TableBuilder.<Part<AgreementKind>>table("agreement_kinds", "What an agreement is beside its kind.")
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .term("kind", "What it is as well.", AgreementKind.class, Part::value)
                .of(
                        Part.items(
                                "agreements", dataset.agreements().stream(), "otherKinds", AgreementRecord::otherKinds),
                        "agreement",
                        "kind");
    }

    private static Table<?> parties(Dataset dataset) {
        return TableBuilder.<Part<Party>>table(
                        "agreement_parties", "Whom an agreement binds, who made it, against whom it is.")
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .reference("actor", "Who.", "actors", property(Party::actor))
                .term("role", "What the actor is to it.", PartyRole.class, property(Party::role))
                .of(
                        Part.items("agreements", dataset.agreements().stream(), "parties", AgreementRecord::parties),
                        "agreement",
                        "actor",
                        "role");
    }

    private static Table<?> signatories(Dataset dataset) {
        return TableBuilder.<Part<Signatory>>table("signatories", "Who signed an agreement.")
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .integer("number", "Place in the list, from 1.", Part::number)
                .reference("person", "Who.", "people", property(Signatory::person))
                .reference("on_behalf_of", "For which party.", "organisations", property(Signatory::onBehalfOf))
                .optional()
                .of(
                        Part.items(
                                "agreements",
                                dataset.agreements().stream(),
                                "signatories",
                                AgreementRecord::signatories),
                        "agreement",
                        "number");
    }

    private static Table<?> provisions(Dataset dataset) {
        return TableBuilder.<Part<Provision>>table("provisions", "What an agreement provides.")
                .text("id", "Collection, entry and JSON Pointer.", Part::id)
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .localized("text", "The provision in our own words.", property(Provision::text))
                .of(parts(dataset), "id");
    }

    static Stream<Part<Provision>> parts(Dataset dataset) {
        return Part.items("agreements", dataset.agreements().stream(), "provisions", AgreementRecord::provisions);
    }
}
