package org.tumen.api.v1.archive;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Who says what, which numbers there are, and what disagrees. */
final class EvidenceTables {

    /** What a row that stands in an entry of a collection calls that entry. */
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

    /** A table of what stands in the entries of some collections, with a column for each: one of these is filled. */
    static <T> TableBuilder<Part<T>> parts(String name, String description, String... collections) {
        var table = TableBuilder.<Part<T>>table(name, description)
                .text("id", "Collection, entry and JSON Pointer: unique, and where it stands in data/.", Part::id)
                .required();
        for (var collection : collections) {
            var column = SINGULAR.get(collection);
            table.reference(
                    column,
                    "The %s that it belongs to.".formatted(column),
                    collection,
                    part -> part.entryIn(collection));
        }
        return table;
    }

    private static Table<?> positions(Dataset dataset) {
        return EvidenceTables.<PositionRecord>parts(
                        "positions", "What actors say of events and agreements.", "agreements", "events")
                .reference(
                        "actor", "Who says so.", "actors", part -> part.value().actor())
                .required()
                .term(
                        "stance",
                        "What the actor says.",
                        Stance.class,
                        part -> part.value().stance())
                .required()
                .edtf("date", "When the actor said so.", part -> part.value().date())
                .days(part -> part.value().date())
                .localized(
                        "note",
                        "What exactly was said, in our own words.",
                        part -> part.value().note())
                .of(told(dataset, "positions", AgreementRecord::positions, EventRecord::positions), "id");
    }

    private static Table<?> quantities(Dataset dataset) {
        return EvidenceTables.<QuantityRecord>parts(
                        "quantities", "Numbers that the sources give.", "agreements", "events")
                .localized("of", "What is counted.", part -> part.value().of())
                .required()
                .term(
                        "unit",
                        "What it is counted in.",
                        Unit.class,
                        part -> part.value().unit())
                .required()
                .number(
                        "value",
                        "The number; empty where the sources give bounds.",
                        part -> part.value().value())
                .number("low", "At least so many.", part -> part.value().low())
                .number("high", "At most so many.", part -> part.value().high())
                .flag(
                        "approximate",
                        "Whether the sources give it as a rough number.",
                        part -> part.value().approximate())
                .required()
                .of(numbers(dataset), "id");
    }

    private static Table<?> claims(Dataset dataset) {
        return TableBuilder.<Part<String>>table(
                        "quantity_claims", "Who gives a number, where it is not the source itself.")
                .reference("quantity", "The number.", "quantities", Part::withinId)
                .required()
                .reference("actor", "Who gives it.", "actors", Part::value)
                .required()
                .of(
                        numbers(dataset).flatMap(quantity -> quantity.each("claimedBy", QuantityRecord::claimedBy)),
                        "quantity",
                        "actor");
    }

    private static Table<?> conflicts(Dataset dataset) {
        return EvidenceTables.<ConflictRecord>parts(
                        "conflicts", "What other passages say instead of what an entry says.", "agreements", "events")
                .text(
                        "field",
                        "JSON Pointer to the field of the entry in data/.",
                        part -> part.value().field())
                .required()
                .text(
                        "value",
                        "The other value, as JSON.",
                        part -> json(part.value().value()))
                .required()
                .localized(
                        "note",
                        "What disagrees, and why the entry's own value was preferred.",
                        part -> part.value().note())
                .of(told(dataset, "conflicts", AgreementRecord::conflicts, EventRecord::conflicts), "id");
    }

    static Stream<Part<QuantityRecord>> numbers(Dataset dataset) {
        return told(dataset, "quantities", AgreementRecord::quantities, EventRecord::quantities);
    }

    /** What agreements and events both have a list of. */
    static <T> Stream<Part<T>> told(
            Dataset dataset,
            String list,
            Function<AgreementRecord, List<T>> ofAgreement,
            Function<EventRecord, List<T>> ofEvent) {
        return Stream.concat(
                Part.entries("agreements", dataset.agreements()).flatMap(one -> one.each(list, ofAgreement)),
                Part.entries("events", dataset.events().stream()).flatMap(one -> one.each(list, ofEvent)));
    }

    private static String json(JsonNode value) {
        return value.toString();
    }
}
