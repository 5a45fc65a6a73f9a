package org.tumen.api.v1.archive;

import java.util.stream.Stream;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.NamedRecord;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.dataset.PersonRecord;
import org.tumen.dataset.PersonRecord.Office;
import org.tumen.model.OrganisationKind;

/** People and organisations, and both together as actors: one thing for others to refer to. */
final class ActorTables {

    private ActorTables() {}

    static Stream<Table<?>> of(Dataset dataset) {
        return Stream.of(actors(dataset), people(dataset), organisations(dataset), offices(dataset));
    }

    private static Table<?> actors(Dataset dataset) {
        return TableBuilder.<NamedRecord>table(
                        "actors", "Whoever can take part in an event: the people and the organisations.")
                .text("id", "Id of the person or organisation.", NamedRecord::id)
                .required()
                .text(
                        "kind",
                        "“person”, or what kind of organisation.",
                        actor -> actor instanceof OrganisationRecord organisation
                                ? organisation.kind().code()
                                : "person")
                .required()
                .localized("name", "The name as the dataset prints it.", NamedRecord::name)
                .required()
                .text("country", "ISO 3166-1 alpha-2.", ActorTables::country)
                .of(dataset.actors(), "id");
    }

    private static Table<?> people(Dataset dataset) {
        return TableBuilder.<PersonRecord>table("people", "Those who take part in events or speak of them.")
                .reference("id", "Slug that never changes meaning.", "actors", PersonRecord::id)
                .required()
                .localized("name", "The name as the dataset prints it.", PersonRecord::name)
                .required()
                .localized("description", "Who it is, in a phrase.", PersonRecord::description)
                .required()
                .text(
                        "country",
                        "State that the person comes from or acts for: ISO 3166-1 alpha-2.",
                        PersonRecord::country)
                .of(dataset.people().stream(), "id");
    }

    private static Table<?> organisations(Dataset dataset) {
        return TableBuilder.<OrganisationRecord>table(
                        "organisations",
                        "States, ministries, armed forces, parties, companies, media and other bodies.")
                .reference("id", "Slug that never changes meaning.", "actors", OrganisationRecord::id)
                .required()
                .term("kind", "What it is.", OrganisationKind.class, OrganisationRecord::kind)
                .required()
                .localized("name", "The name as the dataset prints it.", OrganisationRecord::name)
                .required()
                .localized("description", "What it is, in a phrase.", OrganisationRecord::description)
                .required()
                .text(
                        "country",
                        "State that it belongs to or sits in: ISO 3166-1 alpha-2.",
                        OrganisationRecord::country)
                .reference("parent", "What it is a body of.", "organisations", OrganisationRecord::parent)
                .of(dataset.organisations().stream(), "id");
    }

    private static Table<?> offices(Dataset dataset) {
        return TableBuilder.<Part<Office>>table("offices", "Offices and occupations that the sources show people in.")
                .text("id", "Collection, entry and JSON Pointer.", Part::id)
                .required()
                .reference("person", "The person.", "people", Part::entry)
                .required()
                .localized("title", "What it is called.", part -> part.value().title())
                .required()
                .reference(
                        "organisation",
                        "Where it is held.",
                        "organisations",
                        part -> part.value().organisation())
                .edtf(
                        "from",
                        "When it began, where a source says so.",
                        part -> part.value().from())
                .edtf(
                        "to",
                        "When it ended, where a source says so.",
                        part -> part.value().to())
                .edtf(
                        "attested",
                        "When the sources show the person in it.",
                        part -> part.value().attested())
                .required()
                .of(parts(dataset), "id");
    }

    static Stream<Part<Office>> parts(Dataset dataset) {
        return Part.entries("people", dataset.people())
                .flatMap(person -> person.each("offices", PersonRecord::offices));
    }

    private static String country(NamedRecord actor) {
        return actor instanceof OrganisationRecord organisation
                ? organisation.country()
                : ((PersonRecord) actor).country();
    }
}
