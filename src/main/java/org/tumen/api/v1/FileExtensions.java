package org.tumen.api.v1;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.tumen.api.http.response.Reroute;

/**
 * Answers addresses that end like files as if their extension were the parameter {@code format}: {@code /v1/events.csv} as
 * {@code /v1/events?format=csv}. Programs that open files by their names can open lists then.
 */
@Singleton
class FileExtensions {

    /** After the cache, which knows the address as it was sent. */
    private static final int AFTER_CACHE = 900;

    private static final Pattern FILE = Pattern.compile(
            "(/v1/(?:events|people|organisations|agreements|places|sources|changes|counts|network))\\.([A-Za-z]+)");

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_CACHE);
    }

    private void handle(RoutingContext context) {
        var request = context.request();
        var file = FILE.matcher(request.path());
        if (file.matches()) {
            var others = request.query() == null || request.query().isEmpty() ? "" : "&" + request.query();
            Reroute.to(context, "%s?format=%s%s".formatted(file.group(1), file.group(2), others));
        } else {
            context.next();
        }
    }
}
