package org.tumen.api.http.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.Problem;
import org.tumen.model.Nearest;

/** Collects what is wrong with the parameters of a request, so that a client learns all of it at once. */
final class ParameterErrors {

    /** Enough to see what is wrong; a long list of nonsense does not get a longer response. */
    private static final int LIMIT = 20;

    private final List<ParameterError> invalid = new ArrayList<>();

    void add(String parameter, String sent, InvalidValueException e) {
        var shown = Problem.shortened(sent);
        invalid.add(new ParameterError(
                parameter,
                shown,
                "%s: “%s” %s.%s".formatted(parameter, shown, e.getMessage(), suggestion(e.nearest())),
                e.allowed(),
                e.nearest()));
    }

    void addMissing(String parameter) {
        invalid.add(new ParameterError(parameter, "", parameter + ": is missing.", List.of(), null));
    }

    /**
     * All errors: first invalid values as they were read, then repeated and unknown parameters by name.
     *
     * @param sent the query parameters of the request, without empty values
     * @param read the parameters that were read, and whether each is repeatable
     */
    List<ParameterError> all(SortedMap<String, List<String>> sent, SortedMap<String, Boolean> read) {
        return Stream.of(invalid.stream(), repeated(sent, read), unknown(sent, read))
                .flatMap(some -> some)
                .limit(LIMIT)
                .toList();
    }

    private static Stream<ParameterError> repeated(
            SortedMap<String, List<String>> sent, SortedMap<String, Boolean> read) {
        return sent.entrySet().stream()
                .filter(one -> one.getValue().size() > 1 && Boolean.FALSE.equals(read.get(one.getKey())))
                .map(one -> new ParameterError(
                        one.getKey(),
                        Problem.shortened(String.join("&", one.getValue())),
                        "%s: may be sent once, and was sent %d times; where several values are allowed, a comma joins them."
                                .formatted(one.getKey(), one.getValue().size()),
                        List.of(one.getKey() + "=one,two where several are allowed"),
                        null));
    }

    private static Stream<ParameterError> unknown(
            SortedMap<String, List<String>> sent, SortedMap<String, Boolean> read) {
        var known = List.copyOf(read.keySet());
        return sent.entrySet().stream()
                .filter(one -> !read.containsKey(one.getKey()))
                .map(one -> unknown(
                        one.getKey(),
                        String.join("", one.getValue().stream().limit(1).toList()),
                        known));
    }

    private static ParameterError unknown(String name, String value, List<String> known) {
        var shown = Problem.shortened(name);
        var nearest = Nearest.to(name, known).orElse(null);
        var detail = known.isEmpty()
                ? "%s: there is no such parameter here; none is allowed.".formatted(shown)
                : "%s: there is no such parameter here; allowed are %s.%s"
                        .formatted(shown, String.join(", ", known), suggestion(nearest));
        return new ParameterError(shown, Problem.shortened(value), detail, known, nearest);
    }

    private static String suggestion(String nearest) {
        return nearest == null ? "" : " Did you mean “%s”?".formatted(nearest);
    }
}
