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

/** Places, and what things are called: every form of every name, former ids, the words of the closed lists. */
final class NameTables {

    private NameTables() {}

    /** One form of a name. */
    private record NameForm(String kind, String language, String text) {}

    /** A word and the list that it is of. */
    private record VocabularyTerm(String vocabulary, Term term) {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(places(dataset), names(dataset), formerIds(dataset), terms());
    }

    private static Table<?> places(Dataset dataset) {
        return TableBuilder.<PlaceRecord>table("places", "Where events took place.")
                .text("id", "Slug that never changes meaning; a namespace of its own.", PlaceRecord::id)
                .required()
                .term("kind", "What it is.", PlaceKind.class, PlaceRecord::kind)
                .required()
                .localized("name", "The name as the dataset prints it.", PlaceRecord::name)
                .required()
                .text("country", "ISO 3166-1 alpha-2; empty where it belongs to no one country.", PlaceRecord::country)
                .reference("parent", "The place that it lies in.", "places", PlaceRecord::parent)
                .number("longitude", "Degrees east, WGS 84.", degrees(Coordinates::longitude))
                .number("latitude", "Degrees north, WGS 84.", degrees(Coordinates::latitude))
                .integer(
                        "precision_metres",
                        "Radius within which the point stands for the place.",
                        place -> place.coordinates() == null
                                ? null
                                : place.coordinates().precisionMetres())
                .of(dataset.places().stream(), "id");
    }

    private static Table<?> names(Dataset dataset) {
        var rows = Stream.<Stream<? extends Part<? extends NamedRecord>>>of(
                        Part.entries("agreements", dataset.agreements()),
                        Part.entries("organisations", dataset.organisations()),
                        Part.entries("people", dataset.people()),
                        Part.entries("places", dataset.places()))
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
                        part -> part.value().kind())
                .required()
                .text(
                        "language",
                        "ISO 639-1; empty for printed and other forms.",
                        part -> part.value().language())
                .text("form", "The form.", part -> part.value().text())
                .required()
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
                        Part.entries("agreements", dataset.agreements()),
                        Part.entries("events", dataset.events().stream()),
                        Part.entries("organisations", dataset.organisations()),
                        Part.entries("people", dataset.people()),
                        Part.entries("places", dataset.places()),
                        Part.entries("sources", dataset.sources()))
                .flatMap(entries -> entries)
                .flatMap(entry -> entry.each("formerIds", EntryRecord::formerIds));
        return TableBuilder.<Part<String>>table("former_ids", "Ids that entries had before.")
                .text("collection", "Which table the entry stands in.", Part::collection)
                .required()
                .text("former_id", "The id that it had.", Part::value)
                .required()
                .text("id", "The id that it has.", Part::entry)
                .required()
                .of(rows, "collection", "former_id");
    }

    private static Table<?> terms() {
        return TableBuilder.<VocabularyTerm>table("terms", "What each word of each closed list means.")
                .text("vocabulary", "Name of the list.", VocabularyTerm::vocabulary)
                .required()
                .text(
                        "code",
                        "How the tables spell the word.",
                        word -> word.term().code())
                .required()
                .localized(
                        "label",
                        "What to call it.",
                        word -> word.term().wording().label())
                .required()
                .localized(
                        "definition",
                        "What it means.",
                        word -> word.term().wording().definition())
                .required()
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
