package org.tumen.dataset;

import java.util.List;
import java.util.stream.Stream;
import org.tumen.model.AgreementKind;
import org.tumen.model.Citation;
import org.tumen.model.DateBasis;
import org.tumen.model.ImpreciseDate;
import org.tumen.model.LocalizedText;
import org.tumen.model.Modality;
import org.tumen.model.PartyRole;
import org.tumen.model.Status;

/**
 * A treaty, resolution, sanctions measure, understanding or alleged deal.
 *
 * @param otherKinds what it is as well
 */
public record AgreementRecord(
        String id,
        AgreementKind kind,
        List<AgreementKind> otherKinds,
        LocalizedText name,
        NativeName nativeName,
        LocalizedText summary,
        Modality modality,
        ImpreciseDate date,
        DateBasis dateBasis,
        LocalizedText dateNote,
        String place,
        List<Party> parties,
        List<Signatory> signatories,
        List<Provision> provisions,
        List<String> printedForms,
        List<String> otherForms,
        List<PositionRecord> positions,
        List<QuantityRecord> quantities,
        List<ConflictRecord> conflicts,
        List<Citation> citations,
        List<String> formerIds)
        implements NamedRecord {

    /** An actor and what it is to the agreement. */
    public record Party(String actor, PartyRole role) {}

    /** A person who signed, and the party that it was for. */
    public record Signatory(String person, String onBehalfOf) {}

    /** What it provides, in our own words. */
    public record Provision(LocalizedText text, List<Citation> citations) {}

    /** All that it is, its kind first. */
    public Stream<AgreementKind> kinds() {
        return Stream.concat(Stream.of(kind), otherKinds.stream());
    }

    /** Derived by the published rule from how it is told and who takes which position. */
    public Status status() {
        return PositionRecord.status(modality, positions);
    }
}
