package org.tumen.api.http.parameter;

import java.util.ArrayList;
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
import java.util.stream.Stream;
import org.tumen.api.http.problem.ParameterError;
import org.tumen.api.http.problem.ProblemException;
import org.tumen.api.http.problem.Sent;
import org.tumen.model.Nearest;

/**
 * Reads the parameters of one request. It remembers everything that is wrong, so that all of it is said at once, and how
 * what is right is spelt canonically, so that equivalent requests are known as the same one. A parameter that was sent and
 * that nobody has read is unknown, and one that is read as a single value must not be sent repeatedly.
 */
public final class ParameterReader {

    /** So many are enough to see what is wrong; a long list of nonsense is not answered with a longer one. */
    private static final int MOST_ERRORS = 20;

    private final Map<String, List<String>> query;

    private final List<ParameterError> errors = new ArrayList<>();

    /** The parameters that were read, and whether each may be sent repeatedly. */
    private final SortedMap<String, Boolean> repeatable = new TreeMap<>();

    /** Of each parameter that was sent; none for one that says what holds without it. */
    private final SortedMap<String, List<String>> spelt = new TreeMap<>();

    /**
     * @param query the decoded query parameters of the request
     */
    public ParameterReader(Map<String, List<String>> query) {
        this.query = query;
    }

    /**
     * The value of a parameter.
     *
     * @param sent what was sent, or null
     * @param absent what it is if nothing was sent, or if what was sent is at fault
     * @param parse throws {@link InvalidValueException} for what the parameter cannot be
     */
    public <T> T one(String parameter, String sent, T absent, Function<String, T> parse) {
        repeatable.putIfAbsent(parameter, false);
        if (sent == null || isWronglyRepeated(parameter)) {
            return absent;
        }
        try {
            var value = parse.apply(notEmpty(sent));
            spell(parameter, value.equals(absent) ? List.of() : List.of(CanonicalForm.of(value, sent)));
            return value;
        } catch (InvalidValueException invalid) {
            addError(parameter, sent, invalid);
            return absent;
        }
    }

    /** The value of a parameter that must be sent; null if it was not, or if what was sent is at fault. */
    public <T> T required(String parameter, String sent, Function<String, T> parse) {
        if (sent == null) {
            errors.add(new ParameterError(parameter, "", parameter + ": is missing.", List.of(), null));
        }
        return one(parameter, sent, null, parse);
    }

    /**
     * The values of a parameter whose values are separated by commas, each one once and in their own order. A name may
     * have a comma in it, so what can be read as one value is one.
     */
    public <T extends Comparable<? super T>> Set<T> any(String parameter, String sent, Function<String, T> parse) {
        repeatable.putIfAbsent(parameter, false);
        Set<T> values = new TreeSet<>();
        if (sent != null && !isWronglyRepeated(parameter)) {
            var parts = Arrays.stream(sent.split(",", -1)).map(String::strip).toList();
            if (parts.size() == 1 || parts.contains("") || !readsAsOne(sent, parse, values)) {
                parts.stream()
                        .distinct()
                        .forEach(part -> one(parameter, part, null, text -> values.add(parse.apply(text))));
            }
            spell(parameter, List.of(together(values, sent, parse)));
        }
        return values;
    }

    /** Each time that a repeatable parameter was sent: the values separated by commas in it. */
    public <T extends Comparable<? super T>> List<Set<T>> all(
            String parameter, List<String> sent, Function<String, T> parse) {
        repeatable.put(parameter, true);
        var spellings = new TreeSet<String>();
        var values = sent.stream()
                .distinct()
                .map(value -> {
                    var alternatives = any(parameter, value, parse);
                    spellings.addAll(spelt.getOrDefault(parameter, List.of()));
                    return alternatives;
                })
                .distinct()
                .sorted(Comparator.comparing(Set::toString))
                .toList();
        if (!sent.isEmpty()) {
            spell(parameter, List.copyOf(spellings));
        }
        return values;
    }

    /** Has a parameter left out of the canonical request, as one that says what holds without it. */
    public void omit(String parameter) {
        spell(parameter, List.of());
    }

    /** Notes that a parameter is at fault together with another. */
    public void refuse(String parameter, String sent, InvalidValueException invalid) {
        addError(parameter, sent, invalid);
    }

    /**
     * To be called once every parameter of the operation has been read.
     *
     * @throws ProblemException (400) if anything was wrong
     */
    public void orThrow() {
        var all = Stream.of(errors.stream(), empty(), repeated(), unknown())
                .flatMap(some -> some)
                .limit(MOST_ERRORS)
                .toList();
        if (!all.isEmpty()) {
            throw ProblemException.parameters(all);
        }
    }

    /** Those that the framework takes for absent. */
    private Stream<ParameterError> empty() {
        return query.entrySet().stream()
                .filter(sent -> repeatable.containsKey(sent.getKey()) && !isWronglyRepeated(sent.getKey()))
                .filter(sent -> sent.getValue().stream().anyMatch(String::isBlank))
                .filter(sent ->
                        errors.stream().noneMatch(error -> error.parameter().equals(sent.getKey())))
                .map(sent -> new ParameterError(sent.getKey(), "", sent.getKey() + ": is empty.", List.of(), null));
    }

    private Stream<ParameterError> repeated() {
        return query.entrySet().stream()
                .filter(sent -> isWronglyRepeated(sent.getKey()))
                .map(sent -> new ParameterError(
                        sent.getKey(),
                        Sent.shortened(String.join("&", sent.getValue())),
                        "%s: may be sent once, and was sent %d times; where several values are allowed, a comma joins them."
                                .formatted(sent.getKey(), sent.getValue().size()),
                        List.of(sent.getKey() + "=one,two where several are allowed"),
                        null));
    }

    private Stream<ParameterError> unknown() {
        return query.entrySet().stream()
                .filter(sent -> !repeatable.containsKey(sent.getKey()))
                .map(sent -> unknown(sent.getKey(), sent.getValue().get(0)));
    }

    private ParameterError unknown(String name, String value) {
        var known = List.copyOf(repeatable.keySet());
        var shown = Sent.shortened(name);
        var nearest = Nearest.to(name, known).orElse(null);
        var detail = known.isEmpty()
                ? "%s: there is no such parameter here; none is allowed.".formatted(shown)
                : "%s: there is no such parameter here; allowed are %s.%s"
                        .formatted(shown, String.join(", ", known), meant(nearest));
        return new ParameterError(shown, Sent.shortened(value), detail, known, nearest);
    }

    private boolean isWronglyRepeated(String parameter) {
        return query.getOrDefault(parameter, List.of()).size() > 1 && Boolean.FALSE.equals(repeatable.get(parameter));
    }

    /** The canonical spelling of each parameter that was sent, without what can be left out. */
    public SortedMap<String, List<String>> canonical() {
        var canonical = new TreeMap<>(spelt);
        canonical.values().removeIf(List::isEmpty);
        return canonical;
    }

    private void spell(String parameter, List<String> spellings) {
        spelt.put(parameter, spellings);
    }

    /** Several values, separated by commas; as they were sent in the odd case that the result is a name of one. */
    private static <T> String together(Set<T> values, String sent, Function<String, T> parse) {
        var joined = values.stream()
                .map(value -> CanonicalForm.of(value, sent))
                .sorted()
                .collect(Collectors.joining(","));
        return joined.equals(sent) || values.size() < 2 || !readsAsOne(joined, parse, new HashSet<>()) ? joined : sent;
    }

    private static <T> boolean readsAsOne(String sent, Function<String, T> parse, Set<T> values) {
        try {
            return values.add(parse.apply(sent.strip()));
        } catch (InvalidValueException severalValues) {
            return false;
        }
    }

    private void addError(String parameter, String sent, InvalidValueException invalid) {
        var shown = Sent.shortened(sent);
        errors.add(new ParameterError(
                parameter,
                shown,
                "%s: “%s” %s.%s".formatted(parameter, shown, invalid.getMessage(), meant(invalid.nearest())),
                invalid.allowed(),
                invalid.nearest()));
    }

    private static String meant(String nearest) {
        return nearest == null ? "" : " Did you mean “%s”?".formatted(nearest);
    }

    private static String notEmpty(String sent) {
        if (sent.isBlank()) {
            throw new InvalidValueException("is empty", List.of(), null);
        }
        return sent;
    }
}
