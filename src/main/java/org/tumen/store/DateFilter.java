package org.tumen.store;

import java.util.List;
import org.tumen.model.Match;
import org.tumen.model.Period;

/** Selects entries by date: a date must match every period. */
public record DateFilter(List<Period> periods, Match match) {}
