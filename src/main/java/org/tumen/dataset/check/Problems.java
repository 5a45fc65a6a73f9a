package org.tumen.dataset.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.DatasetFile;

/** Collects every problem that the checks find. */
public final class Problems {

    private final Set<Problem> found = new TreeSet<>();

    public void add(Located where, String message, Object... arguments) {
        found.add(new Problem(where.file().fileName(), where.pointer(), message.formatted(arguments)));
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Problem> in(DatasetFile file) {
        return found.stream()
                .filter(problem -> problem.file().equals(file.fileName()))
                .toList();
    }

    public List<Problem> list() {
        return List.copyOf(found);
    }
}
