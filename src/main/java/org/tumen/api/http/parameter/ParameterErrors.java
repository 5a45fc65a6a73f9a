package org.tumen.api.http.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.Problem;
import org.tumen.model.Nearest;

/** Collects what is wrong with the parameters of a request, so that a client learns all of it at once. */
final class ParameterErrors {

    /** Enough to see what is wrong; a long list of nonsense does not get a longer response. */
    private static final int LIMIT = 20;

    /** Names that other APIs have for parameters of ours, and what is meant, the first of it that there is. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("actor", List.of("party", "organisation")),
            Map.entry("party", List.of("actor")),
            Map.entry("participant", List.of("actor", "party")),
            Map.entry("person", List.of("actor", "party")),
            Map.entry("who", List.of("actor", "party")),
            Map.entry("speaker", List.of("saidBy", "positionBy")),
            Map.entry("by", List.of("saidBy", "positionBy")),
            Map.entry("since", List.of("from")),
            Map.entry("until", List.of("to")),
            Map.entry("day", List.of("date")),
            Map.entry("month", List.of("date")),
            Map.entry("year", List.of("date")),
            Map.entry("where", List.of("place")),
            Map.entry("location", List.of("place")),
            Map.entry("query", List.of("q")),
            Map.entry("search", List.of("q")),
            Map.entry("medium", List.of("publisher")),
            Map.entry("agency", List.of("publisher")),
            Map.entry("reportedBy", List.of("publisher", "source")),
            Map.entry("page", List.of("cursor")),
            Map.entry("offset", List.of("cursor")),
            Map.entry("order", List.of("sort")),
            Map.entry("size", List.of("limit")),
            Map.entry("per_page", List.of("limit")));

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

    /** Whether no more will be told. */
    boolean areEnough() {
        return invalid.size() >= LIMIT;
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
    List<ParameterError> all(SortedMap<String, List<String>> sent, Map<String, Boolean> read) {
        // Nothing is wrong with nearly all requests: no more than two lookups per parameter then.
        var all = new ArrayList<>(invalid);
        sent.forEach((name, values) -> {
            if (values.size() > 1 && Boolean.FALSE.equals(read.get(name))) {
                all.add(repeated(name, values));
            }
        });
        sent.forEach((name, values) -> {
            if (all.size() < LIMIT && !read.containsKey(name)) {
                all.add(unknown(
                        name,
                        values.isEmpty() ? "" : values.get(0),
                        read.keySet().stream().sorted().toList()));
            }
        });
        return List.copyOf(all.subList(0, Math.min(LIMIT, all.size())));
    }

    private static ParameterError repeated(String name, List<String> values) {
        return new ParameterError(
                name,
                Problem.shortened(String.join("&", values)),
                "%s: may be sent once, and was sent %d times; where several values are allowed, a comma joins them."
                        .formatted(name, values.size()),
                List.of(name + "=one,two where several are allowed"),
                null);
    }

    private static ParameterError unknown(String name, String value, List<String> known) {
        var shown = Problem.shortened(name);
        var nearest = OTHER_NAMES.getOrDefault(name, List.of()).stream()
                .filter(known::contains)
                .findFirst()
                .or(() -> Nearest.to(name, known))
                .orElse(null);
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
