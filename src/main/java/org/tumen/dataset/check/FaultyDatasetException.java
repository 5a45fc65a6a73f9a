package org.tumen.dataset.check;

import java.util.List;
import java.util.stream.Collectors;

/** The dataset has violations and must not be served; the message lists all of them, one per line. */
public final class FaultyDatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public FaultyDatasetException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        this.violations = violations;
    }

    public List<Violation> violations() {
        return violations;
    }
}
