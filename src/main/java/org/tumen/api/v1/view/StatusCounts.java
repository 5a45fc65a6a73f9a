package org.tumen.api.v1.view;

import java.util.Collection;
import java.util.Collections;
import org.tumen.model.Status;

/** Number of events or agreements by status. */
public record StatusCounts(int confirmed, int expected, int alleged, int disputed, int speculated) {

    public static StatusCounts of(Collection<Status> statuses) {
        return new StatusCounts(
                Collections.frequency(statuses, Status.CONFIRMED),
                Collections.frequency(statuses, Status.EXPECTED),
                Collections.frequency(statuses, Status.ALLEGED),
                Collections.frequency(statuses, Status.DISPUTED),
                Collections.frequency(statuses, Status.SPECULATED));
    }
}
