package org.tumen.api.http.problem;

import org.tumen.model.Term;
import org.tumen.model.Vocabulary;

/** The kinds of problem that the API answers with, each under the status it has. */
@Vocabulary.Id("problem-types")
public enum ProblemType implements Term {
    INVALID_PARAMETER(400),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
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

    static ProblemType of(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
