package org.tumen.dataset;

import java.util.List;
import org.tumen.model.Citation;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Modality;
import org.tumen.model.Stance;
import org.tumen.model.Status;

/**
 * What an actor says of an event or agreement.
 *
 * @param date when it said so
 */
public record PositionRecord(
        String actor, Stance stance, ImpreciseDate date, LocalizedText note, List<Citation> citations) {

    static Status status(Modality modality, List<PositionRecord> positions) {
        return Status.of(
                modality, positions.stream().map(PositionRecord::stance).toList());
    }
}
