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

import static org.tumen.api.v1.archive.Part.property;

/** All citations of entries and of their parts. */
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
                .optional()
                .reference("source", "The article.", "sources", property(Citation::source))
                .integer(
                        "paragraph",
                        "The n-th non-empty line of the article's text, from 1.",
                        property(Citation::paragraph))
                .integer(
                        "start",
                        "First Unicode code point of the passage in the paragraph, from 0.",
                        property(Citation::start))
                .integer("end", "The code point after the passage's last one.", property(Citation::end))
                .text("sha256", "SHA-256 of the passage in Unicode NFC and UTF-8.", property(Citation::sha256))
                .text(
                        "supports",
                        "JSON Pointer to the field that it supports; empty for all.",
                        property(Citation::supports))
                .optional()
                .foreignKey("paragraphs", "source", "paragraph")
                .of(cited(dataset), "id");
    }

    private static Stream<Part<Citation>> cited(Dataset dataset) {
        return Stream.of(
                        EvidenceTables.agreementAndEventItems(
                                dataset, "citations", AgreementRecord::citations, EventRecord::citations),
                        Part.items(
                                "organisations",
                                dataset.organisations().stream(),
                                "citations",
                                OrganisationRecord::citations),
                        Part.items("places", dataset.places().stream(), "citations", PlaceRecord::citations),
                        ActorTables.parts(dataset).flatMap(part -> part.each("citations", Office::citations)),
                        AgreementTables.parts(dataset).flatMap(part -> part.each("citations", Provision::citations)),
                        EvidenceTables.agreementAndEventItems(
                                        dataset, "positions", AgreementRecord::positions, EventRecord::positions)
                                .flatMap(part -> part.each("citations", PositionRecord::citations)),
                        EvidenceTables.quantityParts(dataset)
                                .flatMap(part -> part.each("citations", QuantityRecord::citations)),
                        EvidenceTables.agreementAndEventItems(
                                        dataset, "conflicts", AgreementRecord::conflicts, EventRecord::conflicts)
                                .flatMap(part -> part.each("citations", ConflictRecord::citations)))
                .flatMap(citations -> citations);
    }
}
