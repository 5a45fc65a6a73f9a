package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The places. */
@ApplicationScoped
public class Places extends NamedEntries<Place, PlaceFilter> {

    Places() {
        super(Place.class);
    }
}
