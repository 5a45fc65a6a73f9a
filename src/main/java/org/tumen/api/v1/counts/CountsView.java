package org.tumen.api.v1.counts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tumen.api.v1.view.EmptyView;
import org.tumen.api.v1.view.PeriodCounts;
import org.tumen.model.Dimension;
import org.tumen.model.Parts;
import org.tumen.model.Vocabulary;

/**
 * Counts of events.
 *
 * @param total how many events match
 * @param inPeriod how many of them belong to the period of the query, and how surely; null if it has none
 * @param parts whether parts of other events are counted
 * @param by the dimensions
 * @param empty why none match; null if some do
 * @param multiple the dimensions in which one event may count several times
 */
@Schema(name = "EventCounts")
public record CountsView(
        long total,
        PeriodCounts inPeriod,
        String parts,
        List<String> by,
        List<String> multiple,
        List<CountRow> items,
        EmptyView empty) {

    static CountsView of(
            long total, PeriodCounts inPeriod, Parts parts, List<Dimension> dimensions, List<CountRow> items) {
        return new CountsView(
                total,
                inPeriod,
                parts.code(),
                dimensions.stream().map(Dimension::code).toList(),
                dimensions.stream()
                        .filter(Dimension::isMultiple)
                        .map(Dimension::code)
                        .toList(),
                items,
                null);
    }

    CountsView explainedBy(EmptyView explanation) {
        return new CountsView(total, inPeriod, parts, by, multiple, items, explanation);
    }

    /** The names of the columns that the items have. */
    public List<String> columns() {
        return CountRow.columns(by.stream()
                .map(code -> Vocabulary.find(Dimension.class, code).orElseThrow())
                .toList());
    }
}
