package org.tumen.dataset;

import java.math.BigDecimal;
import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.LocalizedText;
import org.tumen.model.Unit;

/**
 * A number that the sources give: exact ({@code value}) or bounded ({@code low}, {@code high}).
 *
 * @param of what is counted
 * @param claimedBy ids of the actors who give the number, where it is not the source itself
 */
public record QuantityRecord(
        LocalizedText of,
        Unit unit,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        boolean approximate,
        List<String> claimedBy,
        List<Citation> citations) {}
