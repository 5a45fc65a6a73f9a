package org.tumen.api.v1.archive;

import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PersonRecord.Office;
import org.tumen.model.OrganisationKind;

import static org.tumen.api.v1.archive.Part.property;

/** People and organisations, and a table of both as actors, which other tables refer to. */
final class ActorTables {

    private ActorTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(actors(dataset), people(dataset), organisations(dataset), offices(dataset));
    }

    private static Table<?> actors(Dataset dataset) {
        return TableBuilder.<NamedRecord>table(
                        "actors", "Whoever can take part in an event: the people and the organisations.")
                .text("id", "Id of the person or organisation.", NamedRecord::id)
                .text(
                        "kind",
                        "“person”, or what kind of organisation.",
                        actor -> actor instanceof OrganisationRecord organisation
                                ? organisation.kind().code()
                                : "person")
                .localized("name", "The name as the dataset prints it.", NamedRecord::name)
                .text("country", "ISO 3166-1 alpha-2.", ActorTables::country)
                .optional()
                .of(dataset.actors(), "id");
    }

    private static Table<?> people(Dataset dataset) {
        return TableBuilder.<PersonRecord>table("people", "Those who take part in events or speak of them.")
                .reference("id", "Slug that never changes meaning.", "actors", PersonRecord::id)
                .localized("name", "The name as the dataset prints it.", PersonRecord::name)
                .localized("description", "Who it is, in a phrase.", PersonRecord::description)
                .text(
                        "country",
                        "State that the person comes from or acts for: ISO 3166-1 alpha-2.",
                        PersonRecord::country)
                .optional()
                .of(dataset.people().stream(), "id");
    }

    private static Table<?> organisations(Dataset dataset) {
        return TableBuilder.<OrganisationRecord>table(
                        "organisations",
                        "States, ministries, armed forces, parties, companies, media and other bodies.")
                .reference("id", "Slug that never changes meaning.", "actors", OrganisationRecord::id)
                .term("kind", "What it is.", OrganisationKind.class, OrganisationRecord::kind)
                .localized("name", "The name as the dataset prints it.", OrganisationRecord::name)
                .localized("description", "What it is, in a phrase.", OrganisationRecord::description)
                .text(
                        "country",
                        "State that it belongs to or sits in: ISO 3166-1 alpha-2.",
                        OrganisationRecord::country)
                .optional()
                .reference("parent", "What it is a body of.", "organisations", OrganisationRecord::parent)
                .optional()
                .of(dataset.organisations().stream(), "id");
    }

    private static Table<?> offices(Dataset dataset) {
        return TableBuilder.<Part<Office>>table("offices", "Offices and occupations that the sources show people in.")
                .text("id", "Collection, entry and JSON Pointer.", Part::id)
                .reference("person", "The person.", "people", Part::entry)
                .localized("title", "What it is called.", property(Office::title))
                .reference("organisation", "Where it is held.", "organisations", property(Office::organisation))
                .optional()
                .edtf("from", "When it began, where a source says so.", property(Office::from))
                .optional()
                .edtf("to", "When it ended, where a source says so.", property(Office::to))
                .optional()
                .edtf("attested", "When the sources show the person in it.", property(Office::attested))
                .of(parts(dataset), "id");
    }

    static Stream<Part<Office>> parts(Dataset dataset) {
        return Part.items("people", dataset.people().stream(), "offices", PersonRecord::offices);
    }

    private static String country(NamedRecord actor) {
        return actor instanceof OrganisationRecord organisation
                ? organisation.country()
                : ((PersonRecord) actor).country();
    }
}
