package org.tumen.api.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the parameters of one request. It remembers everything that is wrong, so that all of it is said at once, and how
 * what is right is spelt canonically, so that equivalent requests are known as the same one.
 */
public final class ParameterReader {

    /** So many are enough to see what is wrong; a long list of nonsense is not answered with a longer one. */
    private static final int MOST_FAULTS = 20;

    private final List<ParameterFault> faults = new ArrayList<>();

    /** Of each parameter that was sent; none for one that says what holds without it. */
    private final SortedMap<String, List<String>> spelt = new TreeMap<>();

    /**
     * The value of a parameter.
     *
     * @param sent what was sent, or null
     * @param absent what it is if nothing was sent, or if what was sent is at fault
     * @param parse throws {@link Refusal} for what the parameter cannot be
     */
    public <T> T one(String parameter, String sent, T absent, Function<String, T> parse) {
        if (sent == null) {
            return absent;
        }
        try {
            var value = parse.apply(notEmpty(sent));
            spell(parameter, value.equals(absent) ? List.of() : List.of(Spelling.of(value, sent)));
            return value;
        } catch (Refusal refusal) {
            fault(parameter, sent, refusal);
            return absent;
        }
    }

    /** The value of a parameter that must be sent; null if it was not, or if what was sent is at fault. */
    public <T> T required(String parameter, String sent, Function<String, T> parse) {
        if (sent == null) {
            faults.add(new ParameterFault(parameter, "", parameter + ": is missing.", List.of(), null));
        }
        return one(parameter, sent, null, parse);
    }

    /**
     * The values of a parameter whose values are separated by commas, each one once and in their own order. A name may
     * have a comma in it, so what can be read as one value is one.
     */
    public <T extends Comparable<? super T>> Set<T> any(String parameter, String sent, Function<String, T> parse) {
        Set<T> values = new TreeSet<>();
        if (sent != null) {
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
    public void refuse(String parameter, String sent, Refusal refusal) {
        fault(parameter, sent, refusal);
    }

    /**
     * @throws ProblemException (400) if anything was wrong
     */
    public void orThrow() {
        if (!faults.isEmpty()) {
            throw ProblemException.parameters(faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    /** The canonical spelling of each parameter that was sent; an empty list for one that can be left out. */
    SortedMap<String, List<String>> spelt() {
        return spelt;
    }

    private void spell(String parameter, List<String> spellings) {
        spelt.put(parameter, spellings);
    }

    /** Several values, separated by commas; as they were sent in the odd case that the result is a name of one. */
    private static <T> String together(Set<T> values, String sent, Function<String, T> parse) {
        var joined =
                values.stream().map(value -> Spelling.of(value, sent)).sorted().collect(Collectors.joining(","));
        return joined.equals(sent) || values.size() < 2 || !readsAsOne(joined, parse, new HashSet<>()) ? joined : sent;
    }

    private static <T> boolean readsAsOne(String sent, Function<String, T> parse, Set<T> values) {
        try {
            return values.add(parse.apply(sent.strip()));
        } catch (Refusal severalValues) {
            return false;
        }
    }

    private void fault(String parameter, String sent, Refusal refusal) {
        var shown = Sent.shortened(sent);
        var meant = refusal.nearest() == null ? "" : " Did you mean “%s”?".formatted(refusal.nearest());
        faults.add(new ParameterFault(
                parameter,
                shown,
                "%s: “%s” %s.%s".formatted(parameter, shown, refusal.getMessage(), meant),
                refusal.allowed(),
                refusal.nearest()));
    }

    private static String notEmpty(String sent) {
        if (sent.isBlank()) {
            throw new Refusal("is empty", List.of(), null);
        }
        return sent;
    }
}
