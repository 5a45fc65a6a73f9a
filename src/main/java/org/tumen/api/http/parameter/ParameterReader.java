package org.tumen.api.http.parameter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.api.http.problem.ProblemException;

/**
 * Reads the query parameters of one request. It collects all errors before it throws, and the canonical form of what is
 * valid. A parameter that was sent but never read is unknown; one that is read as a single value must not be repeated.
 */
public final class ParameterReader {

    private final SortedMap<String, List<String>> sent;

    /** The parameters that were read, and whether each is repeatable. */
    private final SortedMap<String, Boolean> repeatable = new TreeMap<>();

    /** The canonical values of each parameter that was sent; none where they equal the default. */
    private final SortedMap<String, List<String>> canonical = new TreeMap<>();

    private final ParameterErrors errors = new ParameterErrors();

    /**
     * @param query the decoded query parameters of the request
     */
    public ParameterReader(Map<String, List<String>> query) {
        sent = new TreeMap<>(query);
    }

    /**
     * A single value.
     *
     * @param value as sent, or null
     * @param absent the result if the parameter is absent or invalid
     * @param parse throws {@link InvalidValueException}
     */
    public <T> T one(String parameter, String value, T absent, Function<String, T> parse) {
        repeatable.putIfAbsent(parameter, false);
        if (value == null || isWronglyRepeated(parameter)) {
            return absent;
        }
        try {
            var parsed = parse.apply(notEmpty(value));
            canonical.put(parameter, parsed.equals(absent) ? List.of() : List.of(CanonicalForm.of(parsed, value)));
            return parsed;
        } catch (InvalidValueException invalid) {
            errors.add(parameter, value, invalid);
            return absent;
        }
    }

    /** A single value that must be sent; null if it is absent or invalid. */
    public <T> T required(String parameter, String value, Function<String, T> parse) {
        if (value == null) {
            errors.addMissing(parameter);
        }
        return one(parameter, value, null, parse);
    }

    /**
     * Distinct values separated by commas, in their natural order. A name may contain a comma: what parses as one value is
     * one.
     */
    public <T extends Comparable<? super T>> Set<T> any(String parameter, String value, Function<String, T> parse) {
        repeatable.putIfAbsent(parameter, false);
        Set<T> values = new TreeSet<>();
        if (value != null && !isWronglyRepeated(parameter)) {
            var parts = Arrays.stream(value.split(",", -1)).map(String::strip).toList();
            if (parts.size() == 1 || parts.contains("") || !parsesAsOne(value, parse, values)) {
                parts.stream()
                        .distinct()
                        .forEach(part -> one(parameter, part, null, text -> values.add(parse.apply(text))));
            }
            canonical.put(parameter, List.of(joined(values, value, parse)));
        }
        return values;
    }

    /** A repeatable parameter: for each time that it was sent, the distinct values separated by commas. */
    public <T extends Comparable<? super T>> List<Set<T>> all(
            String parameter, List<String> values, Function<String, T> parse) {
        repeatable.put(parameter, true);
        var forms = new TreeSet<String>();
        var sets = values.stream()
                .distinct()
                .map(value -> {
                    var alternatives = any(parameter, value, parse);
                    forms.addAll(canonical.getOrDefault(parameter, List.of()));
                    return alternatives;
                })
                .distinct()
                .sorted(Comparator.comparing(Set::toString))
                .toList();
        if (!values.isEmpty()) {
            canonical.put(parameter, List.copyOf(forms));
        }
        return sets;
    }

    /** The parameters that were read so far, sent or not. */
    public Set<String> names() {
        return repeatable.keySet();
    }

    /** Leaves a parameter out of the canonical form, because it says what holds without it. */
    public void omit(String parameter) {
        canonical.put(parameter, List.of());
    }

    /** Adds the error of a parameter that is invalid together with another. */
    public void refuse(String parameter, String value, InvalidValueException invalid) {
        errors.add(parameter, value, invalid);
    }

    /**
     * Must be called after the last parameter was read; {@link #canonical()} does.
     *
     * @throws ProblemException (400) if any parameter is unknown, repeated or invalid
     */
    public void orThrow() {
        var all = errors.all(sent, repeatable);
        if (!all.isEmpty()) {
            throw ProblemException.parameters(all);
        }
    }

    /**
     * The canonical values of the parameters that were sent, without what equals the default.
     *
     * @throws ProblemException (400) if any parameter is unknown, repeated or invalid
     */
    public SortedMap<String, List<String>> canonical() {
        orThrow();
        var values = new TreeMap<>(canonical);
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private boolean isWronglyRepeated(String parameter) {
        return !repeatable.get(parameter)
                && sent.getOrDefault(parameter, List.of()).size() > 1;
    }

    /** Values separated by commas; as sent in the odd case that the canonical form is a name with commas. */
    private static <T> String joined(Set<T> values, String sent, Function<String, T> parse) {
        var joined = values.stream()
                .map(value -> CanonicalForm.of(value, sent))
                .sorted()
                .collect(Collectors.joining(","));
        return joined.equals(sent) || values.size() < 2 || !parsesAsOne(joined, parse, new HashSet<>()) ? joined : sent;
    }

    private static <T> boolean parsesAsOne(String sent, Function<String, T> parse, Set<T> values) {
        try {
            return values.add(parse.apply(sent.strip()));
        } catch (InvalidValueException severalValues) {
            return false;
        }
    }

    private static String notEmpty(String sent) {
        if (sent.isBlank()) {
            throw new InvalidValueException("is empty", List.of(), null);
        }
        return sent;
    }
}
