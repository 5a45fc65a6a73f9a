package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PlaceRecord;
import org.tumen.store.DocumentRenderer;

/** The places. */
@Singleton
public class PlaceRepository extends NamedRepository<Place, PlaceFilter> {

    PlaceRepository(Dataset dataset, DocumentRenderer renderer) {
        super(Place.class, dataset.places(), PlaceRecord::name, renderer);
    }
}
