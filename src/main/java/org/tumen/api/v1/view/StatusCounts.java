package org.tumen.api.v1.view;

import java.util.function.ToIntFunction;
import org.tumen.model.Status;

/** Number of events or agreements by status. */
public record StatusCounts(int confirmed, int expected, int alleged, int disputed, int speculated) {

    public static StatusCounts of(ToIntFunction<Status> count) {
        return new StatusCounts(
                count.applyAsInt(Status.CONFIRMED),
                count.applyAsInt(Status.EXPECTED),
                count.applyAsInt(Status.ALLEGED),
                count.applyAsInt(Status.DISPUTED),
                count.applyAsInt(Status.SPECULATED));
    }
}
