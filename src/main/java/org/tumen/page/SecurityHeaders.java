package org.tumen.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Says what a browser may do with a page (Content Security Policy Level 3): nothing but load from here. Only what is made for
 * it may be framed by others.
 */
@Singleton
class SecurityHeaders {

    /** Before responses are taken from the cache. */
    private static final int BEFORE_CACHE = 1100;

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
                    + " require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors ";

    private static final String PAGE = POLICY + "'self'";
    private static final String EMBED = POLICY + "*";

    /** Swagger UI has scripts and styles in its page, and pictures in its styles. */
    private static final String SWAGGER_UI = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::handle, BEFORE_CACHE);
    }

    private static void handle(RoutingContext context) {
        var path = context.request().path();
        if (path != null && !isUnder("/v1", path)) {
            context.response()
                    .headers()
                    .set("Content-Security-Policy", policy(path))
                    .set("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        context.next();
    }

    private static String policy(String path) {
        if (isUnder("/embed", path)) {
            return EMBED;
        }
        return isUnder("/swagger-ui", path) ? SWAGGER_UI : PAGE;
    }

    private static boolean isUnder(String directory, String path) {
        return path.startsWith(directory)
                && (path.length() == directory.length() || path.charAt(directory.length()) == '/');
    }
}
