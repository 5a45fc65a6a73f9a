package org.tumen.dataset.check;

import java.util.List;

/**
 * Runs all checks on a dataset and reports every violation, not only the first. The JSON Schemas validate the shape of
 * the files; the other checks validate what a schema cannot express.
 */
public final class Checker {

    private final RawDataset rawDataset;
    private final Violations violations;
    private final CoverageCheck coverage;

    public Checker(RawDataset rawDataset, Violations violations) {
        this.rawDataset = rawDataset;
        this.violations = violations;
        coverage = new CoverageCheck(violations);
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

    /** What the sources are cited for; known once they have been checked. */
    public CoverageCheck.Figures coverage() {
        return coverage.figures();
    }

    /** One pass over all entries, since those of a large file are read on each. */
    private void checkEntries() {
        var checks = List.<Check>of(
                new SchemaCheck(violations),
                new IdentityCheck(violations),
                new ReferenceCheck(violations),
                new DateCheck(violations),
                new TextCheck(violations),
                new CodeCheck(violations),
                new RepetitionCheck(violations),
                new CitationCheck(violations),
                coverage,
                new HierarchyCheck(violations),
                new EventCheck(violations),
                new TimingCheck(violations),
                new ParticipantCheck(violations),
                new NameCheck(violations));
        checks.forEach(check -> check.begin(rawDataset));
        rawDataset.entries().forEach(entry -> checks.forEach(check -> check.entry(entry)));
        checks.forEach(Check::end);
    }

    /** A group of rules. */
    interface Check {

        /** Called before the entries, with all that can be known of others when one of them is checked. */
        default void begin(RawDataset rawDataset) {}

        /** Checks an entry. They are not to be held: there may be too many. */
        default void entry(JsonValue entry) {}

        /** Called after the last entry. */
        default void end() {}
    }
}
