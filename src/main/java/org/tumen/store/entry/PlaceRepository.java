package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PlaceRecord;
import org.tumen.store.DocumentRenderer;
import org.tumen.store.LoadState;

/** The places. */
@Singleton
public class PlaceRepository extends NamedRepository<Place, PlaceFilter> {

    PlaceRepository(Dataset dataset, DocumentRenderer renderer, LoadState state) {
        super(Place.class, dataset.places(), PlaceRecord::name, place -> null, dataset.history(), renderer, state);
    }
}
