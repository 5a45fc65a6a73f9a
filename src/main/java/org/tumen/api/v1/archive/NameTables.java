package org.tumen.api.v1.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.EntryRecord;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.PlaceRecord;
import org.tumen.model.Coordinates;
import org.tumen.model.PlaceKind;
import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

import static org.tumen.api.v1.archive.Part.property;

/** Places, names of all entries, former ids, and the terms of the vocabularies. */
final class NameTables {

    private NameTables() {}

    private record NameForm(String kind, String language, String text) {}

    private record VocabularyTerm(String vocabulary, Term term) {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(places(dataset), names(dataset), formerIds(dataset), terms());
    }

    private static Table<?> places(Dataset dataset) {
        return TableBuilder.<PlaceRecord>table("places", "Where events took place.")
                .text("id", "Slug that never changes meaning; a namespace of its own.", PlaceRecord::id)
                .term("kind", "What it is.", PlaceKind.class, PlaceRecord::kind)
                .localized("name", "The name as the dataset prints it.", PlaceRecord::name)
                .text("country", "ISO 3166-1 alpha-2; empty where it belongs to no one country.", PlaceRecord::country)
                .optional()
                .reference("parent", "The place that it lies in.", "places", PlaceRecord::parent)
                .optional()
                .number("longitude", "Degrees east, WGS 84.", degrees(Coordinates::longitude))
                .optional()
                .number("latitude", "Degrees north, WGS 84.", degrees(Coordinates::latitude))
                .optional()
                .integer(
                        "precision_metres",
                        "Radius within which the point stands for the place.",
                        place -> place.coordinates() == null
                                ? null
                                : place.coordinates().precisionMetres())
                .optional()
                .of(dataset.places().stream(), "id");
    }

    private static Table<?> names(Dataset dataset) {
        var rows = Stream.<Stream<? extends Part<? extends NamedRecord>>>of(
                        Part.entries("agreements", dataset.agreements().stream()),
                        Part.entries("organisations", dataset.organisations().stream()),
                        Part.entries("people", dataset.people().stream()),
                        Part.entries("places", dataset.places().stream()))
                .flatMap(entries -> entries)
                .flatMap(NameTables::forms);
        return EvidenceTables.<NameForm>parts(
                        "names",
                        "Every form of every name, in any language and script.",
                        "agreements",
                        "organisations",
                        "people",
                        "places")
                .text(
                        "kind",
                        "“name” as the dataset prints it, “native” in its own language, “printed” in the sources,"
                                + " “other” customary forms.",
                        property(NameForm::kind))
                .text("language", "ISO 639-1; empty for printed and other forms.", property(NameForm::language))
                .optional()
                .text("form", "The form.", property(NameForm::text))
                .of(rows, "id");
    }

    private static Stream<Part<NameForm>> forms(Part<? extends NamedRecord> entry) {
        var named = entry.value();
        var nativeName = named.nativeName();
        return Stream.of(
                        Stream.of(
                                entry.at(
                                        "name/en",
                                        new NameForm("name", "en", named.name().en())),
                                entry.at(
                                        "name/ja",
                                        new NameForm("name", "ja", named.name().ja()))),
                        Stream.ofNullable(nativeName)
                                .map(name -> entry.at(
                                        "nativeName/text", new NameForm("native", name.language(), name.text()))),
                        entry.each("printedForms", record -> all("printed", record.printedForms())),
                        entry.each("otherForms", record -> all("other", record.otherForms())))
                .flatMap(forms -> forms);
    }

    private static List<NameForm> all(String kind, List<String> forms) {
        return forms.stream().map(form -> new NameForm(kind, null, form)).toList();
    }

    private static Table<?> formerIds(Dataset dataset) {
        var rows = Stream.<Stream<? extends Part<? extends EntryRecord>>>of(
                        Part.entries("agreements", dataset.agreements().stream()),
                        Part.entries("events", dataset.events().stream()),
                        Part.entries("organisations", dataset.organisations().stream()),
                        Part.entries("people", dataset.people().stream()),
                        Part.entries("places", dataset.places().stream()),
                        Part.entries("sources", dataset.sources().stream()))
                .flatMap(entries -> entries)
                .flatMap(entry -> entry.each("formerIds", EntryRecord::formerIds));
        return TableBuilder.<Part<String>>table("former_ids", "Ids that entries had before.")
                .text("collection", "Which table the entry stands in.", Part::collection)
                .text("former_id", "The id that it had.", Part::value)
                .text("id", "The id that it has.", Part::entry)
                .of(rows, "collection", "former_id");
    }

    private static Table<?> terms() {
        return TableBuilder.<VocabularyTerm>table("terms", "What each word of each closed list means.")
                .text("vocabulary", "Name of the list.", VocabularyTerm::vocabulary)
                .text(
                        "code",
                        "How the tables spell the word.",
                        row -> row.term().code())
                .localized(
                        "label", "What to call it.", row -> row.term().wording().label())
                .localized(
                        "definition",
                        "What it means.",
                        row -> row.term().wording().definition())
                .of(
                        Vocabulary.ALL.stream()
                                .flatMap(vocabulary -> vocabulary.terms().stream()
                                        .map(term -> new VocabularyTerm(vocabulary.id(), term))),
                        "vocabulary",
                        "code");
    }

    private static Function<PlaceRecord, BigDecimal> degrees(Function<Coordinates, Double> of) {
        return place -> place.coordinates() == null ? null : BigDecimal.valueOf(of.apply(place.coordinates()));
    }
}
