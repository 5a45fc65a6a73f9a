package org.tumen.api.http.monitoring;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/**
 * Identifies a request in logs, and in responses that tell of an error. Other responses do not have it: what a client sends must not
 * get into what caches store for others.
 */
public final class RequestId {

    /** The name of the header, in requests and responses. */
    public static final String HEADER = "X-Request-Id";

    /** Of the request's data, and of the context of its log records (MDC). */
    static final String KEY = "requestId";

    /** UUIDs, hexadecimal and Base64url numbers: nothing that means anything to a log or a terminal. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private RequestId() {}

    /** The id that the client or proxy has sent, if it is well-formed; otherwise a new one. */
    public static String of(RoutingContext context) {
        String known = context.get(KEY);
        if (known != null) {
            return known;
        }
        var sent = context.request().headers().getAll(HEADER);
        var id = sent.size() == 1 && WELL_FORMED.matcher(sent.get(0)).matches()
                ? sent.get(0)
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        context.put(KEY, id);
        return id;
    }
}
