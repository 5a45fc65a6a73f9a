package org.tumen.api.http;

import java.util.List;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    /** 404: there is no such thing. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(ProblemType.NOT_FOUND, detail));
    }

    /** 400: the parameters are not what they can be. */
    public static ProblemException parameters(List<ParameterFault> faults) {
        return new ProblemException(Problem.of(faults));
    }

    /** 406: what can be had here instead. */
    public static ProblemException notAcceptable(String accept, List<String> had) {
        return new ProblemException(Problem.notAcceptable(accept, had));
    }

    public Problem problem() {
        return problem;
    }
}
