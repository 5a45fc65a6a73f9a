package org.tumen.dataset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tumen.dataset.DatasetFile;

/** The hierarchies of events, organisations and places have no cycles. */
final class HierarchyCheck implements Checker.Check {

    private final Violations violations;

    HierarchyCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        noCycle(rawDataset.byId(DatasetFile.EVENTS), "partOf");
        noCycle(rawDataset.byId(DatasetFile.ORGANISATIONS), "parent");
        noCycle(rawDataset.byId(DatasetFile.PLACES), "parent");
    }

    private void noCycle(Map<String, JsonValue> entries, String property) {
        entries.forEach((id, entry) -> {
            if (isInCycle(entries, id, property)) {
                violations.add(entry.at(property), "is a cycle that leads back to “%s”", id);
            }
        });
    }

    private static boolean isInCycle(Map<String, JsonValue> entries, String id, String property) {
        Set<String> seen = new HashSet<>();
        var next = parent(entries, id, property);
        while (next != null && seen.add(next)) {
            if (next.equals(id)) {
                return true;
            }
            next = parent(entries, next, property);
        }
        return false;
    }

    private static String parent(Map<String, JsonValue> entries, String id, String property) {
        var entry = entries.get(id);
        return entry == null ? null : entry.text(property).orElse(null);
    }
}
