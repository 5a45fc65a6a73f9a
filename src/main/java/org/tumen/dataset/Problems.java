package org.tumen.dataset;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects every problem that the checks find. */
final class Problems {

    private final Set<Problem> found = new TreeSet<>();

    void add(Located where, String message, Object... arguments) {
        found.add(new Problem(where.file().fileName(), where.pointer(), message.formatted(arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Problem> in(DatasetFile file) {
        return found.stream()
                .filter(problem -> problem.file().equals(file.fileName()))
                .toList();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
