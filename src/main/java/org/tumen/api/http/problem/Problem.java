package org.tumen.api.http.problem;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Problem details, RFC 9457.
 *
 * @param type where this kind of problem is described
 * @param title of the kind of problem, always the same for it
 * @param status HTTP status code
 * @param detail what is wrong this time
 * @param errors the parameters that are wrong; empty unless it is these
 */
public record Problem(String type, String title, int status, String detail, List<ParameterError> errors) {

    /** RFC 9457 §6.1. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int MAX_LENGTH = 200;

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type.uri(), type.wording().label().en(), type.status(), detail, List.of());
    }

    /** A kind of problem of which there is no more to say than what it is. */
    public static Problem of(ProblemType type) {
        return of(type, type.wording().definition().en());
    }

    static Problem of(List<ParameterError> errors) {
        var type = ProblemType.INVALID_PARAMETER;
        var detail = errors.stream().map(ParameterError::detail).collect(Collectors.joining(" "));
        return new Problem(type.uri(), type.wording().label().en(), type.status(), detail, errors);
    }

    static Problem notAcceptable(String accept, List<String> had) {
        return of(
                ProblemType.NOT_ACCEPTABLE,
                "“%s” cannot be had here; %s can.".formatted(shortened(accept), String.join(", ", had)));
    }

    /** A value as sent, short enough to be repeated in a problem. */
    public static String shortened(String value) {
        return value.length() <= MAX_LENGTH
                ? value
                : value.substring(0, value.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…";
    }

    /**
     * The same problem where clients reach the API under a path.
     *
     * @param path without a slash at the end
     */
    public Problem under(String path) {
        return new Problem(path + type, title, status, detail, errors);
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
