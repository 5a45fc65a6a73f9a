package org.tumen.api.v1.archive;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.dataset.AgreementRecord;
import org.tumen.dataset.ConflictRecord;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EventRecord;
import org.tumen.dataset.PositionRecord;
import org.tumen.dataset.QuantityRecord;
import org.tumen.model.Stance;
import org.tumen.model.Unit;

import static org.tumen.api.v1.archive.Part.property;

/** Positions, quantities, conflicts and citations. */
final class EvidenceTables {

    /** Name of the column that refers to an entry, by collection. */
    private static final Map<String, String> SINGULAR = Map.of(
            "agreements", "agreement",
            "events", "event",
            "organisations", "organisation",
            "people", "person",
            "places", "place");

    private EvidenceTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(
                positions(dataset),
                quantities(dataset),
                claims(dataset),
                conflicts(dataset),
                CitationTable.of(dataset));
    }

    /** A table of parts of entries, with a column for each collection; exactly one of them is not empty. */
    static <T> TableBuilder<Part<T>> parts(String name, String description, String... collections) {
        var table = TableBuilder.<Part<T>>table(name, description)
                .text("id", "Collection, entry and JSON Pointer: unique, and where it stands in data/.", Part::id);
        for (var collection : collections) {
            var column = SINGULAR.get(collection);
            table.reference(
                            column,
                            "The %s that it belongs to.".formatted(column),
                            collection,
                            part -> part.entryIn(collection))
                    .optional();
        }
        return table;
    }

    private static Table<?> positions(Dataset dataset) {
        return EvidenceTables.<PositionRecord>parts(
                        "positions", "What actors say of events and agreements.", "agreements", "events")
                .reference("actor", "Who says so.", "actors", property(PositionRecord::actor))
                .term("stance", "What the actor says.", Stance.class, property(PositionRecord::stance))
                .edtf("date", "When the actor said so.", property(PositionRecord::date))
                .optional()
                .days(property(PositionRecord::date))
                .localized("note", "What exactly was said, in our own words.", property(PositionRecord::note))
                .optional()
                .of(
                        agreementAndEventItems(
                                dataset, "positions", AgreementRecord::positions, EventRecord::positions),
                        "id");
    }

    private static Table<?> quantities(Dataset dataset) {
        return EvidenceTables.<QuantityRecord>parts(
                        "quantities", "Numbers that the sources give.", "agreements", "events")
                .localized("of", "What is counted.", property(QuantityRecord::of))
                .term("unit", "What it is counted in.", Unit.class, property(QuantityRecord::unit))
                .number("value", "The number; empty where the sources give bounds.", property(QuantityRecord::value))
                .optional()
                .number("low", "At least so many.", property(QuantityRecord::low))
                .optional()
                .number("high", "At most so many.", property(QuantityRecord::high))
                .optional()
                .flag(
                        "approximate",
                        "Whether the sources give it as a rough number.",
                        property(QuantityRecord::approximate))
                .of(quantityParts(dataset), "id");
    }

    private static Table<?> claims(Dataset dataset) {
        return TableBuilder.<Part<String>>table(
                        "quantity_claims", "Who gives a number, where it is not the source itself.")
                .reference("quantity", "The number.", "quantities", Part::withinId)
                .reference("actor", "Who gives it.", "actors", Part::value)
                .of(
                        quantityParts(dataset)
                                .flatMap(quantity -> quantity.each("claimedBy", QuantityRecord::claimedBy)),
                        "quantity",
                        "actor");
    }

    private static Table<?> conflicts(Dataset dataset) {
        return EvidenceTables.<ConflictRecord>parts(
                        "conflicts", "What other passages say instead of what an entry says.", "agreements", "events")
                .text("field", "JSON Pointer to the field of the entry in data/.", property(ConflictRecord::field))
                .text(
                        "value",
                        "The other value, as JSON.",
                        property(conflict -> conflict.value().toString()))
                .localized(
                        "note",
                        "What disagrees, and why the entry's own value was preferred.",
                        property(ConflictRecord::note))
                .optional()
                .of(
                        agreementAndEventItems(
                                dataset, "conflicts", AgreementRecord::conflicts, EventRecord::conflicts),
                        "id");
    }

    static Stream<Part<QuantityRecord>> quantityParts(Dataset dataset) {
        return agreementAndEventItems(dataset, "quantities", AgreementRecord::quantities, EventRecord::quantities);
    }

    /** The items of a list that agreements and events both have. */
    static <T> Stream<Part<T>> agreementAndEventItems(
            Dataset dataset,
            String list,
            Function<AgreementRecord, List<T>> ofAgreement,
            Function<EventRecord, List<T>> ofEvent) {
        return Stream.concat(
                Part.items("agreements", dataset.agreements().stream(), list, ofAgreement),
                Part.items("events", dataset.events().stream(), list, ofEvent));
    }
}
