package org.tumen.api.contract;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Leads from {@code /swagger-ui} to the page by a relative URL, which holds under the path of a proxy, too. */
@Singleton
class SwaggerUiRedirect {

    /** Before the redirect of Quarkus, whose URL begins at the root. */
    private static final int FIRST = -1;

    void register(@Observes Router router) {
        router.get("/swagger-ui").order(FIRST).handler(context -> {
            if (context.request().path().endsWith("/")) {
                context.next();
            } else {
                context.response()
                        .setStatusCode(302)
                        .putHeader(HttpHeaders.LOCATION, "swagger-ui/")
                        .end();
            }
        });
    }
}
