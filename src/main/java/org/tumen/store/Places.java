package org.tumen.store;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;

/** The places. */
@Singleton
public class Places extends NamedEntries<Place, PlaceFilter> {

    Places(Dataset dataset, Renderer renderer) {
        super(Place.class, dataset.places(), renderer);
    }
}
