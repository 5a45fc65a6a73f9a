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

    private static final List<ReferencePath> REFERENCES = List.of(
            new ReferencePath(SOURCES, "publisher", Ids.Kind.ORGANISATION),
            new ReferencePath(SOURCES, "wireAgency", Ids.Kind.ORGANISATION),
            new ReferencePath(SOURCES, "byline/*", Ids.Kind.PERSON),
            new ReferencePath(PEOPLE, "offices/*/organisation", Ids.Kind.ORGANISATION),
            new ReferencePath(ORGANISATIONS, "parent", Ids.Kind.ORGANISATION),
            new ReferencePath(PLACES, "parent", Ids.Kind.PLACE),
            new ReferencePath(AGREEMENTS, "place", Ids.Kind.PLACE),
            new ReferencePath(AGREEMENTS, "parties/*/actor", Ids.Kind.ACTOR),
            new ReferencePath(AGREEMENTS, "signatories/*/person", Ids.Kind.PERSON),
            new ReferencePath(AGREEMENTS, "signatories/*/onBehalfOf", Ids.Kind.ORGANISATION),
            new ReferencePath(AGREEMENTS, "positions/*/actor", Ids.Kind.ACTOR),
            new ReferencePath(AGREEMENTS, "quantities/*/claimedBy/*", Ids.Kind.ACTOR),
            new ReferencePath(EVENTS, "place", Ids.Kind.PLACE),
            new ReferencePath(EVENTS, "participants/*/actor", Ids.Kind.ACTOR),
            new ReferencePath(EVENTS, "agreements/*", Ids.Kind.AGREEMENT),
            new ReferencePath(EVENTS, "partOf", Ids.Kind.EVENT),
            new ReferencePath(EVENTS, "realisedBy", Ids.Kind.EVENT),
            new ReferencePath(EVENTS, "positions/*/actor", Ids.Kind.ACTOR),
            new ReferencePath(EVENTS, "quantities/*/claimedBy/*", Ids.Kind.ACTOR));

    private final Ids ids;
    private final Violations violations;

    ReferenceCheck(Ids ids, Violations violations) {
        this.ids = ids;
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        for (var reference : REFERENCES) {
            rawDataset
                    .entries(reference.file())
                    .flatMap(entry -> entry.select(reference.path()))
                    .forEach(value -> leadsTo(reference.kind(), value));
        }
        Citations.in(rawDataset)
                .map(citation -> citation.at("source"))
                .forEach(value -> leadsTo(Ids.Kind.SOURCE, value));
    }

    private void leadsTo(Ids.Kind kind, JsonValue reference) {
        reference.text().filter(id -> !ids.of(kind).contains(id)).ifPresent(id -> {
            var nearest = Nearest.to(id, ids.of(kind));
            violations.add(
                    reference,
                    "there is no %s “%s”%s",
                    kind,
                    id,
                    nearest.map("; did you mean “%s”?"::formatted).orElse(""));
        });
    }

    private record ReferencePath(DatasetFile file, String path, Ids.Kind kind) {}
}
