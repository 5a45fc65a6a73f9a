package org.tumen.api.v1.view;

import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Number of entries by how surely they belong to the period of a query. */
@Schema(name = "PeriodCounts")
public record PeriodCounts(long certain, long possible) {

    /**
     * @param total how many entries match
     * @param certain how many of them certainly belong to the period; empty if the query has none
     * @return null if the query has no period
     */
    public static PeriodCounts of(long total, OptionalLong certain) {
        return certain.isEmpty() ? null : new PeriodCounts(certain.getAsLong(), total - certain.getAsLong());
    }
}
