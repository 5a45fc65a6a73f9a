package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The places. */
@ApplicationScoped
public class Places extends Entries<Place, PlaceFilter> {

    Places() {
        super(Place.class);
    }
}
