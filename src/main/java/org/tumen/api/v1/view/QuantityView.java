package org.tumen.api.v1.view;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number given by the sources: a value or bounds. */
@Schema(name = "Quantity")
public record QuantityView(
        Text of,
        String unit,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        boolean approximate,
        List<ActorRef> claimedBy,
        List<CitationView> citations) {}
