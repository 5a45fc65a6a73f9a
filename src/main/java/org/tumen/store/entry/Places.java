package org.tumen.store.entry;

import jakarta.inject.Singleton;
import org.tumen.dataset.Dataset;
import org.tumen.dataset.PlaceRecord;
import org.tumen.store.Renderer;

/** The places. */
@Singleton
public class Places extends NamedEntries<Place, PlaceFilter> {

    Places(Dataset dataset, Renderer renderer) {
        super(Place.class, dataset.places(), PlaceRecord::name, renderer);
    }
}
