package org.tumen.dataset.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tumen.dataset.DatasetFile;

/** Nothing is, by whatever way round, a part of itself. */
final class HierarchyCheck implements Checker.Check {

    private final Violations violations;

    HierarchyCheck(Violations violations) {
        this.violations = violations;
    }

    @Override
    public void check(RawDataset rawDataset) {
        noCircle(rawDataset.byId(DatasetFile.EVENTS), "partOf");
        noCircle(rawDataset.byId(DatasetFile.ORGANISATIONS), "parent");
        noCircle(rawDataset.byId(DatasetFile.PLACES), "parent");
    }

    private void noCircle(Map<String, JsonValue> entries, String property) {
        entries.forEach((id, entry) -> {
            if (comesBack(entries, id, property)) {
                violations.add(entry.at(property), "goes round in a circle back to “%s”", id);
            }
        });
    }

    private static boolean comesBack(Map<String, JsonValue> entries, String id, String property) {
        Set<String> seen = new HashSet<>();
        var next = up(entries, id, property);
        while (next != null && seen.add(next)) {
            if (next.equals(id)) {
                return true;
            }
            next = up(entries, next, property);
        }
        return false;
    }

    private static String up(Map<String, JsonValue> entries, String id, String property) {
        var entry = entries.get(id);
        return entry == null ? null : entry.text(property).orElse(null);
    }
}
