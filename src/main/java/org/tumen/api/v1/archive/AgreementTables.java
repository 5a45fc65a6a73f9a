package org.tumen.api.v1.archive;

import java.util.stream.Stream;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.AgreementRecord.Party;
import org.tumen.dataset.AgreementRecord.Provision;
import org.tumen.dataset.AgreementRecord.Signatory;
import org.tumen.dataset.Dataset;
import org.tumen.model.AgreementKind;
import org.tumen.model.DateBasis;
import org.tumen.model.DatePrecision;
import org.tumen.model.Modality;
import org.tumen.model.PartyRole;
import org.tumen.model.Status;

/** Agreements, their parties, signatories and provisions. */
final class AgreementTables {

    private AgreementTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(agreements(dataset), parties(dataset), signatories(dataset), provisions(dataset));
    }

    private static Table<?> agreements(Dataset dataset) {
        return TableBuilder.<AgreementRecord>table(
                        "agreements", "Treaties, resolutions, sanctions measures, understandings and alleged deals.")
                .text("id", "Slug that never changes meaning.", AgreementRecord::id)
                .required()
                .term("kind", "What it is.", AgreementKind.class, AgreementRecord::kind)
                .required()
                .term("status", "Derived from modality and positions.", Status.class, AgreementRecord::status)
                .required()
                .term("modality", "How the sources tell it.", Modality.class, AgreementRecord::modality)
                .required()
                .localized("name", "The name as the dataset prints it.", AgreementRecord::name)
                .required()
                .localized("summary", "What it is, in our own words.", AgreementRecord::summary)
                .required()
                .edtf("date", "When it was concluded, or was in force or under way.", AgreementRecord::date)
                .days(AgreementRecord::date)
                .term(
                        "date_precision",
                        "What form the date has.",
                        DatePrecision.class,
                        agreement -> agreement.date() == null
                                ? null
                                : agreement.date().precision())
                .term("date_basis", "Whether a source prints the date.", DateBasis.class, AgreementRecord::dateBasis)
                .localized("date_note", "The reasoning, where the date is inferred.", AgreementRecord::dateNote)
                .reference("place", "Where it was concluded.", "places", AgreementRecord::place)
                .of(dataset.agreements().stream(), "id");
    }

    private static Table<?> parties(Dataset dataset) {
        return TableBuilder.<Part<Party>>table(
                        "agreement_parties", "Whom an agreement binds, who made it, against whom it is.")
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .required()
                .reference("actor", "Who.", "actors", part -> part.value().actor())
                .required()
                .term(
                        "role",
                        "What the actor is to it.",
                        PartyRole.class,
                        part -> part.value().role())
                .required()
                .of(
                        Part.entries("agreements", dataset.agreements())
                                .flatMap(agreement -> agreement.each("parties", AgreementRecord::parties)),
                        "agreement",
                        "actor",
                        "role");
    }

    private static Table<?> signatories(Dataset dataset) {
        return TableBuilder.<Part<Signatory>>table("signatories", "Who signed an agreement.")
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .required()
                .integer("number", "Place in the list, from 1.", Part::number)
                .required()
                .reference("person", "Who.", "people", part -> part.value().person())
                .required()
                .reference(
                        "on_behalf_of",
                        "For which party.",
                        "organisations",
                        part -> part.value().onBehalfOf())
                .of(
                        Part.entries("agreements", dataset.agreements())
                                .flatMap(agreement -> agreement.each("signatories", AgreementRecord::signatories)),
                        "agreement",
                        "number");
    }

    private static Table<?> provisions(Dataset dataset) {
        return TableBuilder.<Part<Provision>>table("provisions", "What an agreement provides.")
                .text("id", "Collection, entry and JSON Pointer.", Part::id)
                .required()
                .reference("agreement", "The agreement.", "agreements", Part::entry)
                .required()
                .localized(
                        "text",
                        "The provision in our own words.",
                        part -> part.value().text())
                .required()
                .of(parts(dataset), "id");
    }

    static Stream<Part<Provision>> parts(Dataset dataset) {
        return Part.entries("agreements", dataset.agreements())
                .flatMap(agreement -> agreement.each("provisions", AgreementRecord::provisions));
    }
}
