package org.tumen.store.load;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tumen.store.event.EventRepository;

/** Ready once the dataset is in the store, and as long as the store can be read. */
@Readiness
class LoadedCheck implements HealthCheck {

    private final Startup startup;
    private final EventRepository events;

    LoadedCheck(Startup startup, EventRepository events) {
        this.startup = startup;
        this.events = events;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dataset")
                .status(startup.loaded() && events.areReadable())
                .build();
    }
}
