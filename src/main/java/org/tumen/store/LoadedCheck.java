package org.tumen.store;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the dataset is in the store. */
@Readiness
class LoadedCheck implements HealthCheck {

    private final Startup startup;

    LoadedCheck(Startup startup) {
        this.startup = startup;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("dataset").status(startup.loaded()).build();
    }
}
