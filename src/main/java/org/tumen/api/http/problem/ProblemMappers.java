package org.tumen.api.http.problem;

import io.quarkus.logging.Log;
import io.quarkus.runtime.util.ExceptionUtil;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Maps every error to a problem document; none discloses anything internal. */
class ProblemMappers {

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return exception.response();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException exception, UriInfo uri) {
        return Problem.of(
                        ProblemType.NOT_FOUND,
                        "There is no “%s” here; /v1 lists what there is.".formatted(uri.getPath()))
                .response();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowedException exception) {
        var allow = exception.getResponse().getHeaderString(HttpHeaders.ALLOW);
        var problem = Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Only GET, HEAD and OPTIONS: the API is read-only.");
        return Response.fromResponse(problem.response())
                .header(HttpHeaders.ALLOW, allow == null ? "GET, HEAD, OPTIONS" : allow)
                .build();
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException exception, HttpHeaders headers) {
        return Problem.notAcceptable(headers.getHeaderString(HttpHeaders.ACCEPT), List.of(MediaType.WILDCARD))
                .response();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException exception) {
        var type = ProblemType.of(exception.getResponse().getStatus());
        return Problem.of(type).response();
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable exception, UriInfo uri) {
        if (ExceptionUtil.getRootCause(exception) instanceof OutOfMemoryError) {
            endOutOfMemory();
        }
        Log.errorf(exception, "%s failed", uri.getRequestUri());
        return Problem.of(ProblemType.INTERNAL_ERROR).response();
    }

    /**
     * Ends the process, as {@code -XX:+ExitOnOutOfMemoryError} does: an H2 database closes for good when it runs out of memory,
     * and a supervisor restarts the process.
     */
    private static void endOutOfMemory() {
        System.err.println("Out of memory: the process ends. A larger heap (-Xmx) may be needed.");
        Runtime.getRuntime().halt(3);
    }
}
