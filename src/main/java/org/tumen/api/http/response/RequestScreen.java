package org.tumen.api.http.response;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.tumen.api.http.problem.ProblemType;

/** Refuses requests that are wrong before any parameter is read, and encodes what was not encoded in their targets. */
@Singleton
class RequestScreen {

    private final ProblemHandler problems;

    RequestScreen(ProblemHandler problems) {
        this.problems = problems;
    }

    /** Whether the request is within the limits; otherwise it has been answered. */
    boolean isWithinLimits(RoutingContext context) {
        var exceeded = RequestLimits.exceededBy(context.request());
        exceeded.ifPresent(limit -> problems.send(context, limit));
        return exceeded.isEmpty();
    }

    /** Whether the request may go on; otherwise it has been answered, or sent on its way again with an encoded target. */
    boolean isWellFormed(RoutingContext context) {
        var request = context.request();
        if (!Hosts.areValid(request)) {
            problems.send(context, ProblemType.BAD_REQUEST, Hosts.INVALID);
            return false;
        }
        try {
            var target = request.query() == null ? request.path() : request.path() + "?" + request.query();
            var encoded = RequestTarget.encoded(target);
            if (encoded.equals(target)) {
                return true;
            }
            Reroute.to(context, encoded);
        } catch (IllegalArgumentException malformed) {
            problems.send(context, ProblemType.BAD_REQUEST, malformed.getMessage());
        }
        return false;
    }
}
