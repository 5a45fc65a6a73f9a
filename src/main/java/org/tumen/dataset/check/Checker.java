package org.tumen.dataset.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds everything that is wrong with a dataset, each at its own pointer, and never stops at the first. The JSON
 * Schemas say what an entry looks like; the checks say what the entries must be to each other.
 */
public final class Checker {

    private final RawDataset rawDataset;
    private final Violations violations;

    public Checker(RawDataset rawDataset, Violations violations) {
        this.rawDataset = rawDataset;
        this.violations = violations;
    }

    public void check() {
        new SchemaCheck(violations).check(rawDataset);
        var ids = new IdentityCheck(violations).check(rawDataset);
        checks(ids).forEach(check -> check.check(rawDataset));
    }

    private Stream<Check> checks(Ids ids) {
        return List.<Check>of(
                new ReferenceCheck(ids, violations),
                new DateCheck(violations),
                new TextCheck(violations),
                new CodeCheck(violations),
                new RepetitionCheck(violations),
                new CitationCheck(violations),
                new CoverageCheck(violations),
                new HierarchyCheck(violations),
                new EventCheck(violations))
                .stream();
    }

    /** One group of rules. */
    @FunctionalInterface
    interface Check {
        void check(RawDataset rawDataset);
    }
}
