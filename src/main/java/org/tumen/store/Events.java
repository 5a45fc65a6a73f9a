package org.tumen.store;

import jakarta.enterprise.context.ApplicationScoped;

/** The events. */
@ApplicationScoped
public class Events extends Entries<Event, EventFilter> {

    Events() {
        super(Event.class);
    }
}
