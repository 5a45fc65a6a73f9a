package org.tumen.store.load;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tumen.store.LoadState;
import org.tumen.store.event.EventRepository;

/** UP when the store is loaded and a document can be read from the database. */
@Readiness
class ReadinessCheck implements HealthCheck {

    private final LoadState state;
    private final EventRepository events;

    ReadinessCheck(LoadState state, EventRepository events) {
        this.state = state;
        this.events = events;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dataset")
                .status(state.isLoaded() && events.areReadable())
                .build();
    }
}
