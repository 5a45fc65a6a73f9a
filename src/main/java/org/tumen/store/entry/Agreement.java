package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.AgreementRecord;
import org.tumen.model.AgreementKind;
import org.tumen.model.Status;
import org.tumen.store.Affiliations;

/** An agreement or measure, with the columns that filters use. */
@Entity
public class Agreement extends NamedEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public AgreementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Status status;

    /** The first day that the date can mean; null where undated. */
    public LocalDate firstDay;

    /** The last day that the date can mean; null where undated. */
    public LocalDate lastDay;

    /** The parties, and the states that they are bodies of. */
    public Set<String> parties = new TreeSet<>();

    static Agreement of(AgreementRecord record, Affiliations affiliations) {
        var agreement = new Agreement();
        agreement.kind = record.kind();
        agreement.status = record.status();
        if (record.date() != null) {
            agreement.firstDay = record.date().first();
            agreement.lastDay = record.date().last();
        }
        record.parties()
                .forEach(party -> agreement.parties.addAll(affiliations.actingFor(party.actor(), record.date())));
        return agreement;
    }
}
