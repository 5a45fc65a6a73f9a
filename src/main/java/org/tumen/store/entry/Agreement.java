package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.AgreementRecord;
import org.tumen.model.Stance;
import org.tumen.model.Status;
import org.tumen.model.Term;
import org.tumen.store.Affiliations;

/** An agreement or measure, with the columns that filters use. */
@Entity
public class Agreement extends NamedEntity {

    /** Codes of all its kinds. */
    public Set<String> kinds = new TreeSet<>();

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public Status status;

    /** The first day that the date can mean; null where undated. */
    public LocalDate firstDay;

    /** The last day that the date can mean; null where undated. */
    public LocalDate lastDay;

    /** The parties and signatories, and the states that they act for. */
    public Set<String> parties = new TreeSet<>();

    /** Those who hold a position on it, and the states that they are bodies of. */
    public Set<String> holders = new TreeSet<>();

    /** Codes of the stances of its positions. */
    public Set<String> stances = new TreeSet<>();

    /** The {@link #position} of each holder. */
    public Set<String> positions = new TreeSet<>();

    /** Parties, signatories, holders of positions, and those who give one of its figures. */
    public Set<String> concerned = new TreeSet<>();

    static Agreement of(AgreementRecord record, Affiliations affiliations) {
        var agreement = new Agreement();
        record.kinds().map(Term::code).forEach(agreement.kinds::add);
        agreement.status = record.status();
        if (record.date() != null) {
            agreement.firstDay = record.date().first();
            agreement.lastDay = record.date().last();
        }
        record.parties()
                .forEach(party -> agreement.parties.addAll(affiliations.actingFor(party.actor(), record.date())));
        record.signatories()
                .forEach(signatory ->
                        agreement.parties.addAll(affiliations.actingFor(signatory.person(), record.date())));
        for (var position : record.positions()) {
            var holders = affiliations.actingFor(position.actor(), position.date());
            agreement.holders.addAll(holders);
            agreement.stances.add(position.stance().code());
            holders.forEach(holder -> agreement.positions.add(position(holder, position.stance())));
        }
        agreement.concerned.addAll(agreement.parties);
        agreement.concerned.addAll(agreement.holders);
        record.quantities().stream()
                .flatMap(quantity -> quantity.claimedBy().stream())
                .forEach(actor -> agreement.concerned.addAll(affiliations.actingFor(actor, record.date())));
        return agreement;
    }

    /** An actor with a stance, as the column has it: no id contains a space. */
    static String position(String actor, Stance stance) {
        return actor + " " + stance.code();
    }
}
