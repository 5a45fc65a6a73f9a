package org.tumen.api.http.parameter;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.ProblemException;

/**
 * Reads the query parameters of one request. It collects all errors before it throws, and the canonical form of what is
 * valid. A parameter that was sent but never read is unknown; one that is read as a single value must not be repeated. A
 * parameter without a value, such as the empty field of a form, counts as absent.
 */
public final class ParameterReader {

    /** What analytics and caches append to links: Google Ads, Facebook, jQuery. */
    private static final Set<String> TRACKING = Set.of("gclid", "fbclid", "_");

    /** And the prefix of those of Google Analytics. */
    private static final String UTM = "utm_";

    /** Of a table that never grows: no operation has half as many parameters. */
    private static final int CAPACITY = 128;

    /** The values of each parameter that was sent, but for the empty ones. */
    private final SortedMap<String, List<String>> sent = new TreeMap<>();

    /** The parameters that were read, and whether each is repeatable. */
    private final Map<String, Boolean> repeatable = new HashMap<>(CAPACITY);

    /** The canonical values of each parameter that was sent; none where they equal the default. */
    private final SortedMap<String, List<String>> canonical = new TreeMap<>();

    private final ParameterErrors errors = new ParameterErrors();

    /**
     * @param query the decoded query parameters of the request
     */
    public ParameterReader(Map<String, List<String>> query) {
        query.forEach((name, values) -> {
            if (!TRACKING.contains(name) && !name.startsWith(UTM)) {
                sent.put(name, values.stream().filter(value -> !value.isEmpty()).toList());
            }
        });
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
        var given = given(parameter, value);
        return given == null || isWronglyRepeated(parameter) ? absent : parsed(parameter, given, absent, parse);
    }

    /** A single value that must be sent; null if it is absent or invalid. */
    public <T> T required(String parameter, String value, Function<String, T> parse) {
        if (given(parameter, value) == null) {
            errors.addMissing(parameter);
        }
        return one(parameter, value, null, parse);
    }

    /**
     * Distinct values separated by commas, in their natural order. A name may contain a comma: what does not parse as several
     * values, but as one, is one.
     */
    public <T extends Comparable<? super T>> Set<T> any(String parameter, String value, Function<String, T> parse) {
        repeatable.putIfAbsent(parameter, false);
        var given = given(parameter, value);
        if (given == null) {
            return Set.of();
        }
        Set<T> values = new TreeSet<>();
        if (!isWronglyRepeated(parameter) && !errors.areEnough()) {
            var parts = given.indexOf(',') < 0
                    ? List.of(given.strip())
                    : Arrays.stream(given.split(",", -1)).map(String::strip).toList();
            if (parts.size() == 1
                    || parts.contains("")
                    || !parse(parts, parse, values) && !parse(List.of(given.strip()), parse, values)) {
                for (var part : new LinkedHashSet<>(parts)) {
                    parsed(parameter, part, null, text -> values.add(parse.apply(text)));
                }
            }
            canonical.put(parameter, List.of(joined(values, given)));
        }
        return values;
    }

    /** A repeatable parameter: for each time that it was sent, the distinct values separated by commas. */
    public <T extends Comparable<? super T>> List<Set<T>> all(
            String parameter, List<String> values, Function<String, T> parse) {
        repeatable.put(parameter, true);
        if (values.isEmpty()) {
            return List.of();
        }
        if (values.size() == 1) {
            return values.get(0).isEmpty() ? List.of() : List.of(any(parameter, values.get(0), parse));
        }
        var forms = new TreeSet<String>();
        var sets = new TreeMap<String, Set<T>>();
        for (var value : new LinkedHashSet<>(values)) {
            if (!value.isEmpty()) {
                var alternatives = any(parameter, value, parse);
                forms.addAll(canonical.getOrDefault(parameter, List.of()));
                sets.put(alternatives.toString(), alternatives);
            }
        }
        if (!sets.isEmpty()) {
            canonical.put(parameter, List.copyOf(forms));
        }
        return List.copyOf(sets.values());
    }

    /** The parameters that were read so far, sent or not. */
    public Set<String> names() {
        return Collections.unmodifiableSet(repeatable.keySet());
    }

    /** Leaves a parameter out of the canonical form, because it says what holds without it. */
    public void omit(String parameter) {
        canonical.put(parameter, List.of());
    }

    /** Gives a parameter that is another's alias the other's name in the canonical form. */
    public void alias(String parameter, String name) {
        var values = canonical.remove(parameter);
        if (values != null) {
            canonical.put(name, values);
        }
    }

    /** Adds the error of a parameter that is invalid together with another. */
    public void refuse(String parameter, String value, InvalidValueException invalid) {
        errors.add(parameter, value, invalid);
    }

    /** What is wrong with the parameters, once the last of them was read. */
    public List<ParameterError> errors() {
        return errors.all(sent, repeatable);
    }

    /**
     * Must be called after the last parameter was read; {@link #canonical()} does.
     *
     * @throws ProblemException (400) if any parameter is unknown, repeated or invalid
     */
    public void orThrow() {
        var all = errors();
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

    /** The value, or null if there is none; one beside empty ones is the value. */
    private String given(String parameter, String value) {
        if (value != null && !value.isEmpty()) {
            return value;
        }
        var values = sent.getOrDefault(parameter, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    private <T> T parsed(String parameter, String value, T invalidResult, Function<String, T> parse) {
        if (errors.areEnough()) {
            // To look for what was meant by each of hundreds of unknown names takes long.
            return invalidResult;
        }
        try {
            var parsed = parse.apply(notEmpty(value));
            canonical.put(
                    parameter, parsed.equals(invalidResult) ? List.of() : List.of(CanonicalForm.of(parsed, value)));
            return parsed;
        } catch (InvalidValueException invalid) {
            errors.add(parameter, value, invalid);
            return invalidResult;
        }
    }

    private boolean isWronglyRepeated(String parameter) {
        return !repeatable.get(parameter)
                && sent.getOrDefault(parameter, List.of()).size() > 1;
    }

    private static <T> String joined(Set<T> values, String sent) {
        if (values.size() == 1) {
            return CanonicalForm.of(values.iterator().next(), sent);
        }
        return values.stream()
                .map(value -> CanonicalForm.of(value, sent))
                .sorted()
                .collect(Collectors.joining(","));
    }

    /** Whether all texts parse, as values that are added. */
    private static <T> boolean parse(List<String> texts, Function<String, T> parse, Set<T> values) {
        try {
            return values.addAll(texts.stream().map(parse).toList());
        } catch (InvalidValueException invalid) {
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
