package org.tumen.api.http.problem;

import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** The kinds of problem that the API answers with, each under the status it has. */
@Vocabulary.Id("problem-types")
public enum ProblemType implements Term {
    INVALID_PARAMETER(400),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    GONE(410),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    URI_TOO_LONG(414),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    NOT_READY(503),
    BUSY(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** HTTP status code. */
    public int status() {
        return status;
    }

    /** What {@code type} says: where this kind of problem is described. */
    String uri() {
        return "/v1/vocabularies/problem-types#" + code();
    }

    /** The kind of problem with a status code of 400 or more. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 410 -> GONE;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> CONTENT_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
