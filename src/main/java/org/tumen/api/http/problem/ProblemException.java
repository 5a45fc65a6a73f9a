package org.tumen.api.http.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Duration retryAfter;

    private ProblemException(Problem problem) {
        this(problem, null);
    }

    private ProblemException(Problem problem, Duration retryAfter) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** 404: there is no such thing. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(ProblemType.NOT_FOUND, detail));
    }

    /** 410: there was such a thing, and it was withdrawn. */
    public static ProblemException gone(String detail) {
        return new ProblemException(Problem.of(ProblemType.GONE, detail));
    }

    /** 400: the parameters are not what they can be. */
    public static ProblemException parameters(List<ParameterError> errors) {
        return new ProblemException(Problem.of(errors));
    }

    /** 406: what can be had here instead. */
    public static ProblemException notAcceptable(String accept, List<String> had) {
        return new ProblemException(Problem.notAcceptable(accept, had));
    }

    /** 412: what the client has is not what there is. */
    public static ProblemException preconditionFailed() {
        return new ProblemException(Problem.of(ProblemType.PRECONDITION_FAILED));
    }

    /** 414: the URL is accepted, but not what follows from it. */
    public static ProblemException uriTooLong(String detail) {
        return new ProblemException(Problem.of(ProblemType.URI_TOO_LONG, detail));
    }

    /** 503: too much else is being done. */
    public static ProblemException busy(Duration retryAfter) {
        return new ProblemException(Problem.of(ProblemType.BUSY), retryAfter);
    }

    /** 503: what the answer needs is not there yet. */
    public static ProblemException notReady(String detail, Duration retryAfter) {
        return new ProblemException(Problem.of(ProblemType.NOT_READY, detail), retryAfter);
    }

    /** What the request is answered with; {@code Retry-After} says when to ask again, if that is known. */
    public Response response() {
        return retryAfter == null
                ? problem.response()
                : Response.fromResponse(problem.response())
                        .header(HttpHeaders.RETRY_AFTER, retryAfter.toSeconds())
                        .build();
    }
}
