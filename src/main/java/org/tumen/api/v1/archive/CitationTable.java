package org.tumen.api.v1.archive;

import java.util.stream.Stream;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.AgreementRecord.Provision;
import org.tumen.dataset.ConflictRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord.Office;
import org.tumen.dataset.PlaceRecord;
import org.tumen.dataset.PositionRecord;
import org.tumen.dataset.QuantityRecord;
import org.tumen.model.Citation;

/** Every citation of every entry and of what stands in it. */
final class CitationTable {

    private CitationTable() {}

    static Table<?> of(Dataset dataset) {
        return EvidenceTables.<Citation>parts(
                        "citations",
                        "Where the sources say it. A passage is cited by its place and its hash; its text is not here.",
                        "agreements",
                        "events",
                        "organisations",
                        "people",
                        "places")
                .text(
                        "within",
                        "Id of the position, quantity, conflict, provision or office that it is for; empty where it is"
                                + " for the entry.",
                        Part::withinId)
                .reference(
                        "source",
                        "The article.",
                        "sources",
                        part -> part.value().source())
                .required()
                .integer(
                        "paragraph",
                        "The n-th non-empty line of the article's text, from 1.",
                        part -> part.value().paragraph())
                .required()
                .integer(
                        "start",
                        "First Unicode code point of the passage in the paragraph, from 0.",
                        part -> part.value().start())
                .required()
                .integer(
                        "end",
                        "The code point after the passage's last one.",
                        part -> part.value().end())
                .required()
                .text(
                        "sha256",
                        "SHA-256 of the passage in Unicode NFC and UTF-8.",
                        part -> part.value().sha256())
                .required()
                .text(
                        "supports",
                        "JSON Pointer to the field that it supports; empty for all.",
                        part -> part.value().supports())
                .reference("paragraphs", "source", "paragraph")
                .of(cited(dataset), "id");
    }

    private static Stream<Part<Citation>> cited(Dataset dataset) {
        return Stream.of(
                        EvidenceTables.told(dataset, "citations", AgreementRecord::citations, EventRecord::citations),
                        Part.entries("organisations", dataset.organisations())
                                .flatMap(one -> one.each("citations", OrganisationRecord::citations)),
                        Part.entries("places", dataset.places())
                                .flatMap(one -> one.each("citations", PlaceRecord::citations)),
                        ActorTables.parts(dataset).flatMap(one -> one.each("citations", Office::citations)),
                        AgreementTables.parts(dataset).flatMap(one -> one.each("citations", Provision::citations)),
                        EvidenceTables.told(dataset, "positions", AgreementRecord::positions, EventRecord::positions)
                                .flatMap(one -> one.each("citations", PositionRecord::citations)),
                        EvidenceTables.numbers(dataset)
                                .flatMap(one -> one.each("citations", QuantityRecord::citations)),
                        EvidenceTables.told(dataset, "conflicts", AgreementRecord::conflicts, EventRecord::conflicts)
                                .flatMap(one -> one.each("citations", ConflictRecord::citations)))
                .flatMap(citations -> citations);
    }
}
