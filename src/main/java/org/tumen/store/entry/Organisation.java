package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.OrganisationRecord;
import org.tumen.model.OrganisationKind;
import org.tumen.store.Affiliations;

/** An organisation, with the columns that filters use. */
@Entity
public class Organisation extends NamedEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public OrganisationKind kind;

    /** ISO 3166-1 alpha-2; null where it has none. */
    public String country;

    /** The organisation that it is a body of, and all parents of that one. */
    public Set<String> parents = new TreeSet<>();

    static Organisation of(OrganisationRecord record, Affiliations affiliations) {
        var organisation = new Organisation();
        organisation.kind = record.kind();
        organisation.country = record.country();
        organisation.parents = affiliations.withParents(record.id());
        organisation.parents.remove(record.id());
        return organisation;
    }
}
