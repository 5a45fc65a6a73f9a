package org.tumen.dataset.check;

import java.util.stream.Stream;

/**
 * Runs all checks on a dataset and reports every violation, not only the first. The JSON Schemas validate the shape of
 * the files; the other checks validate what a schema cannot express.
 */
public final class Checker {

    private final RawDataset rawDataset;
    private final Violations violations;

    public Checker(RawDataset rawDataset, Violations violations) {
        this.rawDataset = rawDataset;
        this.violations = violations;
    }

    /** Checks the entries, and if they have no violation, whether the history says what changed in them. */
    public void check() {
        checkEntries();
        if (violations.none()) {
            new HistoryCheck(violations).check(rawDataset);
        }
    }

    /** Whether the history can be brought up to date. */
    public boolean isHistoryContinuable() {
        checkEntries();
        return violations.none() && new HistoryCheck(violations).canBeContinued(rawDataset);
    }

    private void checkEntries() {
        Stream.<Check>of(
                        new SchemaCheck(violations),
                        new IdentityCheck(violations),
                        new ReferenceCheck(violations),
                        new DateCheck(violations),
                        new TextCheck(violations),
                        new CodeCheck(violations),
                        new RepetitionCheck(violations),
                        new CitationCheck(violations),
                        new CoverageCheck(violations),
                        new HierarchyCheck(violations),
                        new EventCheck(violations),
                        new TimingCheck(violations),
                        new ParticipantCheck(violations),
                        new NameCheck(violations))
                .forEach(check -> check.check(rawDataset));
    }

    /** A group of rules. */
    @FunctionalInterface
    interface Check {
        void check(RawDataset rawDataset);
    }
}
