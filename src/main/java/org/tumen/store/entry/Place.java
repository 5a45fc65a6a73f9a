package org.tumen.store.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.TreeSet;
import org.tumen.dataset.PlaceRecord;
import org.tumen.model.PlaceKind;
import org.tumen.store.Affiliations;

/** A place, with the columns that filters use. */
@Entity
public class Place extends NamedEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public PlaceKind kind;

    /** ISO 3166-1 alpha-2; null where the place lies in none or several. */
    public String country;

    /** Degrees east; null where unknown. */
    public Double longitude;

    /** Degrees north; null where unknown. */
    public Double latitude;

    /** All places that contain it. */
    public Set<String> wholes = new TreeSet<>();

    static Place of(PlaceRecord record, Affiliations affiliations) {
        var place = new Place();
        place.kind = record.kind();
        place.country = record.country();
        if (record.coordinates() != null) {
            place.longitude = record.coordinates().longitude();
            place.latitude = record.coordinates().latitude();
        }
        place.wholes = affiliations.withWholes(record.id());
        place.wholes.remove(record.id());
        return place;
    }
}
