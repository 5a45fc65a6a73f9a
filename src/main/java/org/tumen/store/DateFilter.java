package org.tumen.store;

import java.util.List;
import org.tumen.model.Certainty;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.Match;
import org.tumen.model.Period;

/** Selects entries by date: a date must match every period. */
public record DateFilter(List<Period> periods, Match match) {

    /** Selects all entries, undated ones included. */
    public static final DateFilter NONE = new DateFilter(List.of(), Match.OVERLAPS);

    public boolean isEmpty() {
        return periods.isEmpty();
    }

    /** How surely a date that matches belongs to every period. */
    public Certainty certainty(ImpreciseDate date) {
        return periods.stream().map(date::certainty).max(Certainty::compareTo).orElse(Certainty.CERTAIN);
    }
}
