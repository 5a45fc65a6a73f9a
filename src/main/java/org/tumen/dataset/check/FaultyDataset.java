package org.tumen.dataset.check;

import java.util.List;
import java.util.stream.Collectors;

/** The dataset has problems and must not be served; the message lists all of them, one a line. */
public final class FaultyDataset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public FaultyDataset(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    public List<Problem> problems() {
        return problems;
    }
}
