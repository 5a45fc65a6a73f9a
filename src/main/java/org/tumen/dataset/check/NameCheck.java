package org.tumen.dataset.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tumen.dataset.DatasetFile;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.NamedRecord.NativeName;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PersonRecord.Office;
import org.tumen.dataset.names.NameResolver;
import org.tumen.dataset.names.Resolvers;
import org.tumen.model.LocalizedText;
import org.tumen.model.OrganisationKind;
import org.tumen.model.Vocabulary;
import org.tumen.text.Token;

/**
 * No form of a person or an organisation is one that another is known by without listing it, such as its capital or “… foreign
 * ministry”: it would be ambiguous. Looked at only where nothing else is wrong.
 */
final class NameCheck implements Checker.Check {

    private static final List<String> FORMS =
            List.of("name/en", "name/ja", "nativeName/text", "printedForms/*", "otherForms/*");

    private final Violations violations;
    private RawDataset rawDataset;

    NameCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset dataset) {
        rawDataset = dataset;
    }

    @Override
    public void end() {
        if (!violations.none()) {
            return;
        }
        var people =
                rawDataset.entries(DatasetFile.PEOPLE).map(NameCheck::person).toList();
        var organisations = rawDataset
                .entries(DatasetFile.ORGANISATIONS)
                .map(NameCheck::organisation)
                .toList();
        var unlisted = new Resolvers(people, organisations, List.of()).unlistedActors();
        var listed = NameResolver.of(Stream.<NamedRecord>concat(people.stream(), organisations.stream())
                .toList());
        rawDataset
                .entries(Stream.of(DatasetFile.PEOPLE, DatasetFile.ORGANISATIONS))
                .flatMap(entry -> FORMS.stream().flatMap(entry::select))
                .forEach(form -> {
                    var words = Token.of(form.text().orElseThrow()).stream()
                            .map(Token::stem)
                            .toList();
                    var others = new TreeSet<>(unlisted.findName(words));
                    others.removeAll(listed.findName(words));
                    if (!others.isEmpty()) {
                        violations.add(
                                form,
                                "“%s” would be ambiguous: %s goes by it without listing it",
                                form.text().orElseThrow(),
                                String.join(", ", others));
                    }
                });
    }

    private static PersonRecord person(JsonValue entry) {
        var offices = entry.select("offices/*")
                .map(office -> new Office(
                        text(office.at("title")),
                        office.text("organisation").orElse(null),
                        null,
                        null,
                        null,
                        List.of()))
                .toList();
        return new PersonRecord(
                entry.text("id").orElseThrow(),
                text(entry.at("name")),
                nativeName(entry).orElse(null),
                null,
                entry.text("country").orElse(null),
                texts(entry, "printedForms/*"),
                texts(entry, "otherForms/*"),
                offices,
                List.of());
    }

    private static OrganisationRecord organisation(JsonValue entry) {
        return new OrganisationRecord(
                entry.text("id").orElseThrow(),
                text(entry.at("name")),
                nativeName(entry).orElse(null),
                Vocabulary.find(OrganisationKind.class, entry.text("kind").orElseThrow())
                        .orElseThrow(),
                entry.text("country").orElse(null),
                entry.text("parent").orElse(null),
                null,
                texts(entry, "printedForms/*"),
                texts(entry, "otherForms/*"),
                List.of(),
                List.of());
    }

    private static Optional<NativeName> nativeName(JsonValue entry) {
        return entry.select("nativeName/text")
                .findFirst()
                .map(name -> new NativeName("", name.text().orElseThrow()));
    }

    private static LocalizedText text(JsonValue value) {
        return new LocalizedText(
                value.text("en").orElseThrow(), value.text("ja").orElseThrow());
    }

    private static List<String> texts(JsonValue entry, String path) {
        return entry.select(path).map(JsonValue::text).flatMap(Optional::stream).toList();
    }
}
