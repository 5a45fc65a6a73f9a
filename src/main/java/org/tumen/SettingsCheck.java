package org.tumen;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Ends the start with a sentence about each setting whose value is of the right type, but cannot be. */
@Singleton
class SettingsCheck {

    void check(@Observes @Priority(TumenConfig.CHECK_PRIORITY) StartupEvent event, TumenConfig config) {
        var wrong = wrong(config);
        if (!wrong.isEmpty()) {
            throw new ConfigurationException(String.join(System.lineSeparator(), wrong));
        }
    }

    static List<String> wrong(TumenConfig config) {
        var wrong = new ArrayList<String>();
        if (config.cache().maxBytes().asLongValue() < 0) {
            wrong.add("TUMEN_CACHE_MAX_BYTES is negative, but must be a size such as 64M, or 0 to cache nothing.");
        }
        if (config.limits().streams() < 1) {
            wrong.add("TUMEN_LIMITS_STREAMS is %d, but must be at least 1."
                    .formatted(config.limits().streams()));
        }
        if (config.limits().transferTime().isNegative()
                || config.limits().transferTime().isZero()) {
            wrong.add("TUMEN_LIMITS_TRANSFER_TIME must be a duration of more than nothing, such as 15M.");
        }
        if (config.rateLimit().isPresent() && config.rateLimit().getAsInt() < 1) {
            wrong.add("TUMEN_RATE_LIMIT is %d, but must be at least 1; without it, there is no limit."
                    .formatted(config.rateLimit().getAsInt()));
        }
        return wrong;
    }
}
