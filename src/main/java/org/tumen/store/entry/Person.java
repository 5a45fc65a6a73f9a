package org.tumen.store.entry;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.tumen.dataset.PersonRecord;
import org.tumen.store.Affiliations;

/** A person, with the columns that filters use. */
@Entity
public class Person extends NamedEntity {

    /** ISO 3166-1 alpha-2; null where unknown. */
    public String country;

    /** The organisations in which the person held an office, and their parents. */
    @ElementCollection
    public Set<Tenure> tenures = new HashSet<>();

    /** The first and the last day on which the person is known to have held an office in an organisation. */
    @Embeddable
    public record Tenure(String organisation, LocalDate firstDay, LocalDate lastDay) {}

    public static Person of(PersonRecord record, Affiliations affiliations) {
        var person = new Person();
        person.country = record.country();
        for (var office : record.offices()) {
            if (office.organisation() != null) {
                var held = office.held();
                affiliations
                        .withParents(office.organisation())
                        .forEach(organisation ->
                                person.tenures.add(new Tenure(organisation, held.first(), held.last())));
            }
        }
        return person;
    }
}
