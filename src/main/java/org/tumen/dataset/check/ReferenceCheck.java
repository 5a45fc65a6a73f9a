package org.tumen.dataset.check;

import java.util.List;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.Nearest;

import static org.tumen.dataset.DatasetFile.AGREEMENTS;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.ORGANISATIONS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.PLACES;
import static org.tumen.dataset.DatasetFile.SOURCES;

/** Every reference leads somewhere. */
final class ReferenceCheck implements Checker.Check {

    private static final List<Reference> REFERENCES = List.of(
            new Reference(SOURCES, "publisher", Ids.Kind.ORGANISATION),
            new Reference(SOURCES, "wireAgency", Ids.Kind.ORGANISATION),
            new Reference(SOURCES, "byline/*", Ids.Kind.PERSON),
            new Reference(PEOPLE, "offices/*/organisation", Ids.Kind.ORGANISATION),
            new Reference(ORGANISATIONS, "parent", Ids.Kind.ORGANISATION),
            new Reference(PLACES, "parent", Ids.Kind.PLACE),
            new Reference(AGREEMENTS, "place", Ids.Kind.PLACE),
            new Reference(AGREEMENTS, "parties/*/actor", Ids.Kind.ACTOR),
            new Reference(AGREEMENTS, "signatories/*/person", Ids.Kind.PERSON),
            new Reference(AGREEMENTS, "signatories/*/onBehalfOf", Ids.Kind.ORGANISATION),
            new Reference(AGREEMENTS, "positions/*/actor", Ids.Kind.ACTOR),
            new Reference(AGREEMENTS, "quantities/*/claimedBy/*", Ids.Kind.ACTOR),
            new Reference(EVENTS, "place", Ids.Kind.PLACE),
            new Reference(EVENTS, "participants/*/actor", Ids.Kind.ACTOR),
            new Reference(EVENTS, "agreements/*", Ids.Kind.AGREEMENT),
            new Reference(EVENTS, "partOf", Ids.Kind.EVENT),
            new Reference(EVENTS, "realisedBy", Ids.Kind.EVENT),
            new Reference(EVENTS, "positions/*/actor", Ids.Kind.ACTOR),
            new Reference(EVENTS, "quantities/*/claimedBy/*", Ids.Kind.ACTOR));

    private final Ids ids;
    private final Problems problems;

    ReferenceCheck(Ids ids, Problems problems) {
        this.ids = ids;
        this.problems = problems;
    }

    @Override
    public void check(Documents documents) {
        for (var reference : REFERENCES) {
            documents
                    .entries(reference.file())
                    .flatMap(entry -> entry.select(reference.path()))
                    .forEach(value -> leadsTo(reference.kind(), value));
        }
        Citations.in(documents)
                .map(citation -> citation.at("source"))
                .forEach(value -> leadsTo(Ids.Kind.SOURCE, value));
    }

    private void leadsTo(Ids.Kind kind, Located reference) {
        reference.text().filter(id -> !ids.of(kind).contains(id)).ifPresent(id -> {
            var nearest = Nearest.to(id, ids.of(kind));
            problems.add(
                    reference,
                    "there is no %s “%s”%s",
                    kind,
                    id,
                    nearest.map("; did you mean “%s”?"::formatted).orElse(""));
        });
    }

    private record Reference(DatasetFile file, String path, Ids.Kind kind) {}
}
