package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PlaceRecord;

/** The places. */
@Singleton
public class Places extends NamedEntries<Place, PlaceFilter> {

    Places(Dataset dataset, Renderer renderer) {
        super(Place.class, dataset.places(), PlaceRecord::name, renderer);
    }
}
