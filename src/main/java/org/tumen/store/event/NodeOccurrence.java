package org.tumen.store.event;

import java.time.LocalDate;
import org.tumen.model.Status;

/** A node of a network and an event that it appears in; the days are null where the event is undated. */
public record NodeOccurrence(String node, String event, LocalDate firstDay, LocalDate lastDay, Status status) {}
