package org.tumen.store.event;

import java.util.List;
import org.tumen.model.Status;

/**
 * How many events of one status have the same values.
 *
 * @param keys the value in each dimension that was counted by, as the wire spells it
 */
public record GroupCount(List<String> keys, Status status, long events) {}
