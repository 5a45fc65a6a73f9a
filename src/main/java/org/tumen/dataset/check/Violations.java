package org.tumen.dataset.check;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.DatasetFile;

/** Collects the violations that the checks find, without duplicates and in order. */
public final class Violations {

    private final Set<Violation> found = new TreeSet<>();

    public void add(JsonValue where, String message, Object... arguments) {
        found.add(new Violation(where.file().fileName(), where.pointer(), message.formatted(arguments)));
    }

    /** For a file that is none of the dataset's own. */
    public void add(String file, JsonPointer where, String message, Object... arguments) {
        found.add(new Violation(file, where, message.formatted(arguments)));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Violation> in(DatasetFile file) {
        return found.stream()
                .filter(violation -> violation.file().equals(file.fileName()))
                .toList();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }
}
