package org.tumen.dataset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tumen.dataset.DatasetFile;

/** The hierarchies of events, organisations and places have no cycles. */
final class HierarchyCheck implements Checker.Check {

    private static final String PARENT = "parent";

    private final Violations violations;
    private Map<String, RawEvents.Outline> events = Map.of();
    private Map<String, JsonValue> organisations = Map.of();
    private Map<String, JsonValue> places = Map.of();

    HierarchyCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void begin(RawDataset rawDataset) {
        events = rawDataset.events().outlines();
        organisations = rawDataset.byId(DatasetFile.ORGANISATIONS);
        places = rawDataset.byId(DatasetFile.PLACES);
    }

    @Override
    public void entry(JsonValue entry) {
        switch (entry.file()) {
            case EVENTS ->
                noCycle(
                        entry,
                        "partOf",
                        id -> Optional.ofNullable(events.get(id)).map(RawEvents.Outline::partOf));
            case ORGANISATIONS -> noCycle(entry, PARENT, id -> parent(organisations, id));
            case PLACES -> noCycle(entry, PARENT, id -> parent(places, id));
            default -> {
                // Without a hierarchy.
            }
        }
    }

    private static Optional<String> parent(Map<String, JsonValue> entries, String id) {
        return Optional.ofNullable(entries.get(id)).flatMap(entry -> entry.text(PARENT));
    }

    private void noCycle(JsonValue entry, String property, Function<String, Optional<String>> parents) {
        entry.text("id")
                .filter(id -> isInCycle(id, parents))
                .ifPresent(id -> violations.add(entry.at(property), "is a cycle that leads back to “%s”", id));
    }

    private static boolean isInCycle(String id, Function<String, Optional<String>> parents) {
        Set<String> seen = new HashSet<>();
        var next = parents.apply(id);
        while (next.filter(seen::add).isPresent()) {
            if (next.get().equals(id)) {
                return true;
            }
            next = parents.apply(next.get());
        }
        return false;
    }
}
