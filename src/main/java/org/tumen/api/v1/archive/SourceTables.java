package org.tumen.api.v1.archive;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.SourceRecord;
import org.tumen.model.DateBasis;
import org.tumen.model.UncitedReason;

import static org.tumen.api.v1.archive.Part.property;

/** Sources, their authors, and the lengths of their paragraphs. */
final class SourceTables {

    private SourceTables() {}

    private record Paragraph(int length, UncitedReason uncited) {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(sources(dataset), bylines(dataset), paragraphs(dataset));
    }

    private static Table<?> sources(Dataset dataset) {
        return TableBuilder.<SourceRecord>table("sources", "The articles that the facts are drawn from.")
                .text("id", "Slug that never changes meaning.", SourceRecord::id)
                .text(
                        "title_original",
                        "The headline as printed.",
                        source -> source.title().original())
                .text("title_en", "Our English of it.", source -> source.title().en())
                .reference("publisher", "The medium, where it names itself.", "organisations", SourceRecord::publisher)
                .optional()
                .reference(
                        "wire_agency", "The news agency that reported it.", "organisations", SourceRecord::wireAgency)
                .optional()
                .edtf("published", "The day, or the range of days, on which it appeared.", SourceRecord::published)
                .days(SourceRecord::published)
                .term("published_basis", "Whether the day is printed.", DateBasis.class, SourceRecord::publishedBasis)
                .localized("published_note", "The reasoning, where it is inferred.", SourceRecord::publishedNote)
                .optional()
                .instant("published_at", "The time of publication, where printed.", SourceRecord::publishedAt)
                .optional()
                .instant("modified_at", "The time of its last change, where printed.", SourceRecord::modifiedAt)
                .optional()
                .text("language", "Of the text: ISO 639-1.", SourceRecord::language)
                .text("original_language", "Of what it was translated from: ISO 639-1.", SourceRecord::originalLanguage)
                .optional()
                .flag("machine_translated", "Whether it shows itself to be.", SourceRecord::machineTranslated)
                .text("url", "Of the article, where printed.", SourceRecord::url)
                .optional()
                .text("original_url", "Of what it was translated from, where printed.", SourceRecord::originalUrl)
                .optional()
                .localized("note", "What a reader should mind.", SourceRecord::note)
                .optional()
                .text("sha256", "SHA-256 of the text that citations count in.", SourceRecord::sha256)
                .of(dataset.sources().stream(), "id");
    }

    private static Table<?> bylines(Dataset dataset) {
        return TableBuilder.<Part<String>>table("bylines", "Who signed an article, in the printed order.")
                .reference("source", "The article.", "sources", Part::entry)
                .integer("number", "Place in the list, from 1.", Part::number)
                .reference("person", "Who.", "people", Part::value)
                .of(
                        Part.items("sources", dataset.sources().stream(), "byline", SourceRecord::byline),
                        "source",
                        "number");
    }

    private static Table<?> paragraphs(Dataset dataset) {
        return TableBuilder.<Part<Paragraph>>table(
                        "paragraphs", "The paragraphs of the articles: how long each is, not what it says.")
                .reference("source", "The article.", "sources", Part::entry)
                .integer("paragraph", "The n-th non-empty line, from 1.", Part::number)
                .integer("length", "Unicode code points.", property(Paragraph::length))
                .term(
                        "uncited_reason",
                        "Why it bears no fact; empty where it is cited.",
                        UncitedReason.class,
                        property(Paragraph::uncited))
                .optional()
                .of(
                        Part.items("sources", dataset.sources().stream(), "paragraphLengths", SourceTables::paragraphs),
                        "source",
                        "paragraph");
    }

    private static List<Paragraph> paragraphs(SourceRecord source) {
        var reasons = new HashMap<Integer, UncitedReason>();
        source.uncited()
                .forEach(uncited -> uncited.paragraphs().forEach(number -> reasons.put(number, uncited.reason())));
        var lengths = source.paragraphLengths();
        return IntStream.range(0, lengths.size())
                .mapToObj(i -> new Paragraph(lengths.get(i), reasons.get(i + 1)))
                .toList();
    }
}
