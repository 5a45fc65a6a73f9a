package org.tumen.dataset.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds everything that is wrong with a dataset, each at its own pointer, and never stops at the first. The JSON
 * Schemas say what an entry looks like; the checks say what the entries must be to each other.
 */
public final class Checker {

    private final Documents documents;
    private final Problems problems;

    public Checker(Documents documents, Problems problems) {
        this.documents = documents;
        this.problems = problems;
    }

    public void check() {
        new SchemaCheck(problems).check(documents);
        var ids = new IdentityCheck(problems).check(documents);
        checks(ids).forEach(check -> check.check(documents));
    }

    private Stream<Check> checks(Ids ids) {
        return List.<Check>of(
                new ReferenceCheck(ids, problems),
                new DateCheck(problems),
                new TextCheck(problems),
                new CodeCheck(problems),
                new RepetitionCheck(problems),
                new CitationCheck(problems),
                new CoverageCheck(problems),
                new HierarchyCheck(problems),
                new EventCheck(problems))
                .stream();
    }

    /** One group of rules. */
    @FunctionalInterface
    interface Check {
        void check(Documents documents);
    }
}
