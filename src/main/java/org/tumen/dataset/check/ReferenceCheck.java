package org.tumen.dataset.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tumen.dataset.DatasetFile;
import org.tumen.model.Nearest;

import static org.tumen.dataset.DatasetFile.AGREEMENTS;
import static org.tumen.dataset.DatasetFile.EVENTS;
import static org.tumen.dataset.DatasetFile.ORGANISATIONS;
import static org.tumen.dataset.DatasetFile.PEOPLE;
import static org.tumen.dataset.DatasetFile.PLACES;
import static org.tumen.dataset.DatasetFile.SOURCES;

/** Every reference is the id of an existing entry. */
final class ReferenceCheck implements Checker.Check {

    private static final List<ReferencePath> REFERENCES = List.of(
            new ReferencePath(SOURCES, "publisher", Target.ORGANISATION),
            new ReferencePath(SOURCES, "wireAgency", Target.ORGANISATION),
            new ReferencePath(SOURCES, "byline/*", Target.PERSON),
            new ReferencePath(PEOPLE, "offices/*/organisation", Target.ORGANISATION),
            new ReferencePath(ORGANISATIONS, "parent", Target.ORGANISATION),
            new ReferencePath(PLACES, "parent", Target.PLACE),
            new ReferencePath(AGREEMENTS, "place", Target.PLACE),
            new ReferencePath(AGREEMENTS, "parties/*/actor", Target.ACTOR),
            new ReferencePath(AGREEMENTS, "signatories/*/person", Target.PERSON),
            new ReferencePath(AGREEMENTS, "signatories/*/onBehalfOf", Target.ORGANISATION),
            new ReferencePath(AGREEMENTS, "positions/*/actor", Target.ACTOR),
            new ReferencePath(AGREEMENTS, "quantities/*/claimedBy/*", Target.ACTOR),
            new ReferencePath(EVENTS, "place", Target.PLACE),
            new ReferencePath(EVENTS, "participants/*/actor", Target.ACTOR),
            new ReferencePath(EVENTS, "agreements/*", Target.AGREEMENT),
            new ReferencePath(EVENTS, "partOf", Target.EVENT),
            new ReferencePath(EVENTS, "realisedBy", Target.EVENT),
            new ReferencePath(EVENTS, "about/actors/*", Target.ACTOR),
            new ReferencePath(EVENTS, "about/places/*", Target.PLACE),
            new ReferencePath(EVENTS, "about/events/*", Target.EVENT),
            new ReferencePath(EVENTS, "about/agreements/*", Target.AGREEMENT),
            new ReferencePath(EVENTS, "positions/*/actor", Target.ACTOR),
            new ReferencePath(EVENTS, "quantities/*/claimedBy/*", Target.ACTOR));

    private final Violations violations;
    private final Map<Target, Set<String>> ids = new EnumMap<>(Target.class);

    ReferenceCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        for (var target : Target.values()) {
            ids.put(target, target.ids(rawDataset));
        }
    }

    @Override
    public void entry(JsonValue entry) {
        REFERENCES.stream()
                .filter(reference -> reference.file() == entry.file())
                .forEach(reference ->
                        entry.select(reference.path()).forEach(value -> exists(reference.target(), value)));
        entry.citations().map(citation -> citation.at("source")).forEach(value -> exists(Target.SOURCE, value));
    }

    private void exists(Target target, JsonValue reference) {
        reference.text().filter(id -> !ids.get(target).contains(id)).ifPresent(id -> {
            var nearest = Nearest.to(id, ids.get(target));
            violations.add(
                    reference,
                    "there is no %s “%s”%s",
                    target.label,
                    id,
                    nearest.map("; did you mean “%s”?"::formatted).orElse(""));
        });
    }

    private record ReferencePath(DatasetFile file, String path, Target target) {}

    /** What a reference can refer to. */
    private enum Target {
        ACTOR("actor (person or organisation)", PEOPLE, ORGANISATIONS),
        PERSON("person", PEOPLE),
        ORGANISATION("organisation", ORGANISATIONS),
        PLACE("place", PLACES),
        AGREEMENT("agreement", AGREEMENTS),
        EVENT("event", EVENTS),
        SOURCE("source", SOURCES);

        private final String label;
        private final List<DatasetFile> files;

        Target(String label, DatasetFile... files) {
            this.label = label;
            this.files = List.of(files);
        }

        private Set<String> ids(RawDataset rawDataset) {
            if (files.size() == 1) {
                return rawDataset.ids(files.get(0));
            }
            var ids = new HashSet<String>();
            files.forEach(file -> ids.addAll(rawDataset.ids(file)));
            return ids;
        }
    }
}
